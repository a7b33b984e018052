import type { DataFolderProblem } from '../ipc/problem'
import { told, untouched, type ProblemText } from './told'

/** Why another data folder was not taken into use. */
export function dataFolderProblemText(problem: DataFolderProblem): ProblemText {
  switch (problem.kind) {
    case 'not-a-data-folder':
      return told(
        `Mappen ${problem.folder} är ingen datamapp från Nämndklar.`,
        untouched,
        'Välj mappen som innehåller filen namndklar-data, eller en mapp som är tom.'
      )
    case 'copies-in-data-folder':
      return told(
        `Mappen ${problem.folder} ligger i programmets egen datamapp.`,
        untouched,
        'Välj en mapp på ett annat ställe, till exempel på ett USB-minne eller på H:.'
      )
    case 'place-set-by-administrator':
      return told(
        `Datamappens plats är bestämd av it-stödet: ${problem.folder}.`,
        untouched,
        'Be it-stödet ändra inställningen NAMNDKLAR_DATA om ärendena ska ligga någon annanstans.'
      )
  }
}
