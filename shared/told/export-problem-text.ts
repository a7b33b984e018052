import type { ExportProblem } from '../ipc/problem'
import { lackingText } from './lacking-text'
import { told, type ProblemText } from './told'
import { whyNotText } from '../text/fields/why-not-text'

const longestName = 60

/** A name that was too long to be written is too long to be read. */
const shortened = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName)}…` : name)

/** What lies there now. */
const keptOf = ({ remains }: { readonly remains: boolean }): string =>
  remains
    ? 'Ärendet är oförändrat och den fil som redan har det namnet ligger kvar som den var.'
    : 'Ärendet är oförändrat och ingen fil har skrivits.'

/** Why a paper was not written. */
export function exportProblemText(problem: ExportProblem): ProblemText {
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
        `Filen ${shortened(problem.file)} är öppen i Word eller i ett annat program.`,
        keptOf(problem),
        'Stäng den eller spara under ett annat namn.'
      )
    case 'target-no-space':
      return told(
        `Filen ${shortened(problem.file)} fick inte plats, disken är full.`,
        keptOf(problem),
        'Frigör utrymme eller välj en annan plats.'
      )
    case 'target-not-allowed':
      return told(
        `Det är inte tillåtet att skriva filen ${shortened(problem.file)} där.`,
        keptOf(problem),
        'Välj en annan mapp.'
      )
    case 'target-folder-gone':
      return told(
        `Mappen där filen ${shortened(problem.file)} skulle läggas finns inte.`,
        keptOf(problem),
        'Välj en annan mapp, eller anslut enheten igen.'
      )
    case 'target-name-too-long':
      return told(
        `Namnet ${shortened(problem.file)} är för långt för mappen.`,
        keptOf(problem),
        'Välj ett kortare namn, eller en mapp med kortare sökväg.'
      )
    case 'target-not-answering':
      return told(
        `Filen ${shortened(problem.file)} kunde inte skrivas, platsen svarar inte just nu.`,
        keptOf(problem),
        'Se efter att nätverket eller OneDrive är anslutet och försök igen, eller välj en annan mapp.'
      )
    case 'export-too-large':
      return told(
        `Ärendefilen skulle bli ${problem.megabytes} MB, och en fil över ${problem.most} MB går inte att öppna igen.`,
        'Ingen fil har skrivits, och ärendet är sparat som förut.',
        'Korta de längsta texterna i ärendet och spara filen igen.'
      )
    case 'pdf-failed':
      return told(
        'PDF-filen kunde inte skapas.',
        'Ärendet är oförändrat och ingen fil har skrivits.',
        'Försök igen, eller exportera DOCX och spara som PDF i Word.'
      )
    case 'target-failed':
      return told(
        `Filen ${shortened(problem.file)} kunde inte skrivas (${problem.code}).`,
        keptOf(problem),
        'Försök igen eller välj en annan mapp.'
      )
  }
}
