import type { Problem } from '../ipc/problem'
import { archiveRefusalText } from './archive-refusal-text'
import { workingCopyRefusalText } from './working-copy-refusal-text'
import { exportProblemText } from './export-problem-text'
import { fileProblemText } from './file-problem-text'
import { lookProblemText } from './look-problem-text'
import { dataFolderProblemText } from './data-folder-problem-text'
import { signedRefusalText } from './signed-refusal-text'
import { storageProblemText } from './storage-problem-text'
import { safeInWindow, told, untouched, type ProblemText } from './told'

/** Any failure in three short sentences; no stack and no library's own wording. */
export function problemText(problem: Problem): ProblemText {
  switch (problem.kind) {
    case 'file-too-large':
    case 'file-not-json':
    case 'file-cut-off':
    case 'file-newer':
    case 'file-unknown-version':
    case 'file-wrong-shape':
    case 'file-over-limit':
    case 'file-wrong-ending':
    case 'file-other-matter':
    case 'file-unreadable':
    case 'file-stopped':
    case 'form-refused':
    case 'table-refused':
      return fileProblemText(problem)
    case 'no-space':
    case 'read-only':
    case 'locked':
    case 'not-answering':
    case 'folder-gone':
    case 'data-folder-unsigned':
    case 'conflict':
    case 'stored-by-newer':
    case 'all-damaged':
    case 'matter-gone':
    case 'already-there':
    case 'storage-failed':
      return storageProblemText(problem)
    case 'not-a-data-folder':
    case 'place-set-by-administrator':
    case 'copies-in-data-folder':
      return dataFolderProblemText(problem)
    case 'incomplete':
    case 'not-made':
    case 'target-locked':
    case 'target-no-space':
    case 'target-not-allowed':
    case 'pdf-failed':
    case 'export-too-large':
    case 'target-folder-gone':
    case 'target-name-too-long':
    case 'target-not-answering':
    case 'target-failed':
      return exportProblemText(problem)
    case 'given-up':
      return told('Arbetet avbröts.', 'Inget har skapats eller ändrats.', 'Börja om när du vill.')
    case 'several-dropped':
      return told(
        'Flera filer släpptes på en gång.',
        'Inget har lästs in.',
        'Släpp dem en i taget; bara formulär i Word kan släppas tillsammans i ett öppet ärende.'
      )
    case 'no-such-matter':
      return told('Ärendet finns inte i datamappen.', untouched, 'Gå tillbaka till listan och välj ett annat ärende.')
    case 'picture-refused':
    case 'template-refused':
    case 'template-gone':
    case 'no-template':
      return lookProblemText(problem)
    case 'copy-refused':
      return workingCopyRefusalText(problem.file, problem.because)
    case 'settings-not-saved':
      return told(
        'Valet gick inte att spara till nästa gång programmet öppnas.',
        'Ärendena är inte berörda.',
        problem.because === 'no-space'
          ? 'Disken är full. Frigör utrymme och välj igen.'
          : 'Välj igen. Hjälper inte det, be it-stödet se över programmets mapp på datorn.'
      )
    case 'issued-changed':
      return told(
        'Handlingen har ändrats utanför programmet sedan den gick ut och skrivs inte.',
        'Ärendet är oförändrat.',
        'Hämta handlingen där den är diarieförd.'
      )
    case 'cannot-open':
      return told(
        `Filen ${problem.file} gick inte att öppna härifrån.`,
        'Filen är sparad.',
        'Visa den i mappen och öppna den därifrån.'
      )
    case 'no-mail-program':
      return told(
        'Det gick inte att öppna ett nytt mejl i datorns mejlprogram.',
        untouched,
        'Spara utkastet, eller kopiera texten och klistra in den i mejlprogrammet.'
      )
    case 'archive-refused':
      return told(
        `${problem.file} ${archiveRefusalText(problem.because)}.`,
        untouched,
        'Kontrollera att det är rätt mapp eller ZIP-fil, eller hämta paketet en gång till.'
      )
    case 'signed-refused': {
      const [what, toDo] = signedRefusalText(problem.because)
      return told(`${problem.file} ${what}.`, 'Inget har lagts till.', toDo)
    }
    case 'not-understood':
      return told(
        'Programmet kunde inte tolka uppgifterna.',
        safeInWindow,
        'Ångra den senaste ändringen och försök igen.'
      )
    case 'unexpected':
      return told(
        'Något oväntat gick fel i programmet.',
        safeInWindow,
        'Försök igen. Om felet återkommer, spara en kopia av ärendet och starta om.'
      )
  }
}
