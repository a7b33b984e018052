import type { Problem } from '../ipc/problem'
import { problemText } from './problem-text'
import type { ProblemText } from './told'

const untouched = 'Inget har skrivits och inget har tagits bort.'

/**
 * Why the list of matters cannot be shown, as a heading and three sentences. Nothing is open, so nothing is unsaved.
 * `mayChoose`: no administrator has said where the data are to lie.
 */
export function dataFolderTroubleText(
  problem: Problem,
  folder: string,
  mayChoose: boolean
): ProblemText & { title: string } {
  const orChoose = mayChoose ? ', eller välj en annan datamapp' : ''
  switch (problem.kind) {
    case 'folder-gone':
      return {
        title: 'Datamappen går inte att hitta',
        what: `Mappen där ärendena ligger finns inte på sin plats: ${folder}.`,
        safe: `${untouched} Ärendena finns kvar där mappen finns.`,
        todo: `Anslut nätverksenheten eller minnet och försök igen. Har mappen flyttats, ${mayChoose ? 'välj den på nytt' : 'be it-stödet ändra platsen'}.`
      }
    case 'data-folder-unsigned':
      return {
        title: 'Datamappen behöver väljas igen',
        what: `Mappen finns och det ligger ärenden i den, men filen namndklar-data saknas: ${folder}.`,
        safe: `${untouched} Ärendena finns kvar i mappen.`,
        todo: mayChoose
          ? 'Se efter att alla ärenden har hunnit hämtas dit och välj sedan samma mapp igen, så lägger programmet tillbaka filen.'
          : 'Be it-stödet lägga tillbaka en tom fil med namnet namndklar-data i mappen.'
      }
    case 'read-only':
      return {
        title: 'Det går inte att skriva i datamappen',
        what: `Programmet får inte göra i ordning sin datamapp: ${folder}.`,
        safe: untouched,
        todo: `Be it-stödet om rätt att skriva i mappen${orChoose}.`
      }
    case 'no-space':
      return {
        title: 'Disken är full',
        what: `Datamappen får inte plats på disken: ${folder}.`,
        safe: 'Det som var sparat finns kvar.',
        todo: `Frigör utrymme och försök igen${orChoose}.`
      }
    case 'locked':
      return {
        title: 'Datamappen är upptagen',
        what: `Ett annat program håller datamappen låst: ${folder}.`,
        safe: untouched,
        todo: 'Vänta en stund och försök igen. Säkerhetskopiering och virusskydd släpper mappen efter en stund.'
      }
    case 'not-answering':
      return {
        title: 'Datamappen svarar inte',
        what: `Mappen där ärendena ligger går inte att nå just nu: ${folder}.`,
        safe: untouched,
        todo: 'Se efter att nätverket eller OneDrive är anslutet och försök igen.'
      }
    case 'storage-failed':
      return {
        title: 'Datamappen svarar inte',
        what: `Det går inte att läsa datamappen (${problem.code}): ${folder}.`,
        safe: untouched,
        todo: 'Försök igen. Hjälper inte det, be it-stödet se över disken eller nätverksenheten.'
      }
    default:
      return { title: 'Ärendena går inte att läsa', ...problemText(problem) }
  }
}
