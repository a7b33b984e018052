import type { StorageProblem } from '../ipc/problem'
import { safeInWindow, told, untouched, type ProblemText } from './told'

/** Why a state did not reach the disk, or could not be read from it. */
export function storageProblemText(problem: StorageProblem): ProblemText {
  switch (problem.kind) {
    case 'no-space':
      return told(
        'Ändringarna är inte sparade, disken är full.',
        safeInWindow,
        'Frigör utrymme och försök igen, eller spara en kopia på en annan plats.'
      )
    case 'read-only':
      return told(
        'Ändringarna är inte sparade, det går inte att skriva i datamappen.',
        safeInWindow,
        'Spara en kopia på en annan plats och kontakta it-stödet.'
      )
    case 'locked':
      return told(
        'Ändringarna är inte sparade, ett annat program håller filen låst.',
        safeInWindow,
        'Vänta en stund och försök igen, eller spara en kopia.'
      )
    case 'not-answering':
      return told(
        'Ändringarna är inte sparade, platsen där ärendena ligger svarar inte just nu.',
        safeInWindow,
        'Se efter att nätverket eller OneDrive är anslutet och försök igen, eller spara en kopia på en annan plats.'
      )
    case 'folder-gone':
      return told(
        `Datamappen finns inte längre: ${problem.folder}.`,
        safeInWindow,
        'Anslut mappen igen och försök på nytt, eller spara en kopia på en annan plats.'
      )
    case 'data-folder-unsigned':
      return told(
        `Datamappen ${problem.folder} har förlorat filen namndklar-data, som visar att mappen är hel.`,
        'Ärendena ligger kvar i mappen och inget har skrivits.',
        'Gå till listan med ärenden och välj samma mapp igen, så lägger programmet tillbaka filen.'
      )
    case 'conflict':
      return told(
        'Ärendet har ändrats av en annan körning av programmet.',
        `Din version är sparad som en egen kopia, ${problem.copy}.`,
        'Välj vilken version som ska gälla, den andra finns kvar.'
      )
    case 'stored-by-newer':
      return told(
        'Ärendet är sparat av en nyare version av Nämndklar.',
        untouched,
        'Öppna det i en nyare version av programmet.'
      )
    case 'all-damaged':
      return told(
        'Ärendet går inte att läsa, alla sparade kopior är skadade.',
        'De skadade filerna ligger kvar.',
        'Kontakta it-stödet, som kan återställa datamappen.'
      )
    case 'matter-gone':
      return told(
        `Ärendets mapp finns inte längre: ${problem.folder}.`,
        safeInWindow,
        'Ligger ärendet i papperskorgen kan det återställas därifrån. Lägg tillbaka mappen och försök igen, eller spara en kopia på en annan plats.'
      )
    case 'already-there':
      return told(
        'Ärendet är inte sparat, det finns redan i den här datamappen.',
        safeInWindow,
        'Spara en kopia på en annan plats, öppna ärendet från listan och för över det som saknas.'
      )
    case 'storage-failed':
      return told(
        `Ändringarna är inte sparade (${problem.code}).`,
        safeInWindow,
        'Försök igen, eller spara en kopia på en annan plats.'
      )
  }
}
