import type { TargetProblem } from '../ipc/problem'

/** What is said where the last extra copy could not be written; `since` is when the one before it was, if ever. */
export const extraCopyFailing = (since: string): string =>
  since === '' ? 'Extra kopian har inte kunnat skrivas' : `Extra kopian har inte kunnat skrivas sedan ${since}`

/** Why, what is safe, and what to do. */
export function extraCopyProblemText(problem: TargetProblem): string {
  const safe = 'Det som är sparat i programmet påverkas inte.'
  switch (problem.kind) {
    case 'target-no-space':
      return `Det finns inte plats i mappen. ${safe} Frigör utrymme eller välj en annan mapp.`
    case 'target-not-allowed':
      return `Det går inte att skriva i mappen. ${safe} Välj en annan mapp, eller fråga it-stödet.`
    case 'target-locked':
      return `Ett annat program håller mappen. ${safe} Programmet försöker igen av sig självt.`
    case 'target-name-too-long':
      return `Mappens namn är för långt för filerna. ${safe} Välj en mapp med kortare sökväg.`
    case 'target-folder-gone':
    case 'target-not-answering':
    case 'target-failed':
      return `Mappen går inte att nå. ${safe} Sätt i minnet eller anslut enheten igen, så fortsätter kopiorna av sig själva. Välj annars en annan mapp.`
  }
}
