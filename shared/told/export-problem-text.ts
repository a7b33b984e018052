import type { ExportProblem } from '../ipc/problem'
import { lackingText } from './lacking-text'
import { told, type ProblemText } from './told'
import { whyNotText } from '../text/fields/why-not-text'

/** Why a paper was not written. */
export function exportProblemText(problem: ExportProblem): ProblemText {
  const kept = 'Ärendet är oförändrat och en äldre fil med samma namn ligger kvar.'
  switch (problem.kind) {
    case 'incomplete':
      return told(
        `Papperet kan inte göras färdigt, ${lackingText(problem.gaps)}.`,
        'Ärendet är oförändrat.',
        'Fyll i eller rätta uppgifterna, eller gör ett utkast.'
      )
    case 'not-made':
      return told(
        `Papperet görs inte. ${whyNotText(problem.paper, problem.because)}`,
        'Ärendet är oförändrat.',
        'Ändra beslutet om det inte stämmer.'
      )
    case 'target-locked':
      return told(
        `Filen ${problem.file} är öppen i Word eller i ett annat program.`,
        kept,
        'Stäng den eller spara under ett annat namn.'
      )
    case 'target-no-space':
      return told(
        `Filen ${problem.file} fick inte plats, disken är full.`,
        kept,
        'Frigör utrymme eller välj en annan plats.'
      )
    case 'target-not-allowed':
      return told(`Det är inte tillåtet att skriva filen ${problem.file} där.`, kept, 'Välj en annan mapp.')
    case 'target-failed':
      return told(
        `Filen ${problem.file} kunde inte skrivas (${problem.code}).`,
        kept,
        'Försök igen eller välj en annan mapp.'
      )
  }
}
