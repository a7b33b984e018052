import { formRefusalWords } from '../told/form-refusal-words'
import { lookProblemText } from '../told/look-problem-text'
import { archiveRefusalText } from '../told/archive-refusal-text'
import { lackingText } from '../told/lacking-text'
import { copyRefusalText } from '../told/copy-refusal-text'
import { signedRefusalText } from '../told/signed-refusal-text'
import { whyNotText } from './fields/why-not-text'
import type { ExportProblem, FileProblem, PlaceProblem, Problem, StorageProblem } from '../ipc/problem'

/** A failure told to a person: what happened, what is safe, and what to do. */
export interface ProblemText {
  what: string
  safe: string
  todo: string
}

const told = (what: string, safe: string, todo: string): ProblemText => ({ what, safe, todo })

const untouched = 'Inget har ändrats.'
const safeInWindow = 'Det du har skrivit finns kvar i fönstret.'

/** A form or a table belongs in the matter it is about. */
const wrongEndingTodo = (file: string): string =>
  /\.(docx|csv)$/i.test(file)
    ? 'Är det ett besvarat formulär eller en tabell med enheter, så öppna ärendet först och släpp filen där.'
    : 'Välj en fil som slutar på .namndklar.'

function unreadableFile({ file, code }: Extract<FileProblem, { kind: 'file-unreadable' }>): string {
  switch (code) {
    case 'ENOENT':
      return `Filen ${file} finns inte.`
    case 'EISDIR':
      return `${file} är en mapp eller något annat som inte är en fil.`
    default:
      return `Filen ${file} går inte att öppna (${code}).`
  }
}

const stopped: Record<Extract<FileProblem, { kind: 'file-stopped' }>['because'], string> = {
  time: 'tar för lång tid att läsa',
  memory: 'kräver mer minne än någon riktig fil behöver',
  crash: 'fick läsningen att avbrytas'
}

function fileText(problem: FileProblem): ProblemText {
  switch (problem.kind) {
    case 'file-too-large':
      return told(
        `Filen ${problem.file} är ${problem.megabytes} MB, och får vara högst ${problem.most} MB.`,
        untouched,
        'Kontrollera att det är rätt fil.'
      )
    case 'file-not-json':
      return told(`Filen ${problem.file} är ingen ärendefil från Nämndklar.`, untouched, 'Välj en fil som slutar på .namndklar.')
    case 'file-cut-off':
      return told(
        `Filen ${problem.file} är avhuggen, slutet saknas.`,
        untouched,
        'Be avsändaren skicka filen en gång till, eller hämta en äldre kopia.'
      )
    case 'file-newer':
      return told(
        `Filen ${problem.file} är skapad i en nyare version av Nämndklar (filversion ${problem.version}).`,
        untouched,
        'Öppna den i en nyare version av programmet.'
      )
    case 'file-unknown-version':
      return told(`Filen ${problem.file} har en okänd filversion.`, untouched, 'Be avsändaren spara ärendet som fil igen.')
    case 'file-wrong-shape':
      return told(
        `Filen ${problem.file} har fel innehåll: ${problem.place} går inte att läsa.`,
        untouched,
        'Rätta filen eller be avsändaren spara ärendet som fil igen.'
      )
    case 'file-over-limit':
      return told(`Filen ${problem.file} är större än programmet tar emot: ${problem.place}.`, untouched, 'Korta texten eller dela upp ärendet.')
    case 'file-wrong-ending':
      return told(`Filen ${problem.file} är ingen ärendefil.`, untouched, wrongEndingTodo(problem.file))
    case 'form-refused':
      return told(`Filen ${problem.file} ${formRefusalWords[problem.because]}.`, untouched, 'Be avsändaren spara formuläret som Word-dokument (.docx) och skicka det igen.')
    case 'file-other-matter':
      return told(`Filen ${problem.file} gäller ett annat ärende och kan inte slås ihop med det här.`, untouched, 'Öppna den som ett eget ärende, eller välj en annan fil.')
    case 'file-unreadable':
      return told(
        unreadableFile(problem),
        untouched,
        'Kontrollera sökvägen och att du får läsa filen.'
      )
    case 'file-stopped':
      return told(
        `Filen ${problem.file} ${stopped[problem.because]}, och togs inte in.`,
        untouched,
        'Kontrollera att det är rätt fil, eller be avsändaren spara den igen.'
      )
  }
}

function storageText(problem: StorageProblem): ProblemText {
  switch (problem.kind) {
    case 'no-space':
      return told('Ändringarna är inte sparade, disken är full.', safeInWindow, 'Frigör utrymme och försök igen, eller spara en kopia på en annan plats.')
    case 'read-only':
      return told('Ändringarna är inte sparade, det går inte att skriva i datamappen.', safeInWindow, 'Spara en kopia på en annan plats och kontakta it-stödet.')
    case 'locked':
      return told('Ändringarna är inte sparade, ett annat program håller filen låst.', safeInWindow, 'Vänta en stund och försök igen, eller spara en kopia.')
    case 'folder-gone':
      return told(`Datamappen finns inte längre: ${problem.folder}.`, safeInWindow, 'Anslut mappen igen och försök på nytt, eller spara en kopia på en annan plats.')
    case 'conflict':
      return told(
        'Ärendet har ändrats av en annan körning av programmet.',
        `Din version är sparad som en egen kopia, ${problem.copy}.`,
        'Välj vilken version som ska gälla, den andra finns kvar.'
      )
    case 'stored-by-newer':
      return told('Ärendet är sparat av en nyare version av Nämndklar.', untouched, 'Öppna det i en nyare version av programmet.')
    case 'all-damaged':
      return told('Ärendet går inte att läsa, alla sparade kopior är skadade.', 'De skadade filerna ligger kvar.', 'Kontakta it-stödet, som kan återställa datamappen.')
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
      return told(`Ändringarna är inte sparade (${problem.code}).`, safeInWindow, 'Försök igen, eller spara en kopia på en annan plats.')
  }
}

function placeText(problem: PlaceProblem): ProblemText {
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

function exportText(problem: ExportProblem): ProblemText {
  const kept = 'Ärendet är oförändrat och en äldre fil med samma namn ligger kvar.'
  switch (problem.kind) {
    case 'incomplete':
      return told(
        `Papperet kan inte göras färdigt, ${lackingText(problem.gaps)}.`,
        'Ärendet är oförändrat.',
        'Fyll i eller rätta uppgifterna, eller gör ett utkast.'
      )
    case 'not-made':
      return told(`Papperet görs inte. ${whyNotText(problem.paper, problem.because)}`, 'Ärendet är oförändrat.', 'Ändra beslutet om det inte stämmer.')
    case 'target-locked':
      return told(`Filen ${problem.file} är öppen i Word eller i ett annat program.`, kept, 'Stäng den eller spara under ett annat namn.')
    case 'target-no-space':
      return told(`Filen ${problem.file} fick inte plats, disken är full.`, kept, 'Frigör utrymme eller välj en annan plats.')
    case 'target-not-allowed':
      return told(`Det är inte tillåtet att skriva filen ${problem.file} där.`, kept, 'Välj en annan mapp.')
    case 'target-failed':
      return told(`Filen ${problem.file} kunde inte skrivas (${problem.code}).`, kept, 'Försök igen eller välj en annan mapp.')
  }
}

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
      return fileText(problem)
    case 'no-space':
    case 'read-only':
    case 'locked':
    case 'folder-gone':
    case 'conflict':
    case 'stored-by-newer':
    case 'all-damaged':
    case 'matter-gone':
    case 'already-there':
    case 'storage-failed':
      return storageText(problem)
    case 'not-a-data-folder':
    case 'place-set-by-administrator':
    case 'copies-in-data-folder':
      return placeText(problem)
    case 'incomplete':
    case 'not-made':
    case 'target-locked':
    case 'target-no-space':
    case 'target-not-allowed':
    case 'target-failed':
      return exportText(problem)
    case 'no-such-matter':
      return told('Ärendet finns inte i datamappen.', untouched, 'Gå tillbaka till listan och välj ett annat ärende.')
    case 'picture-refused':
    case 'template-refused':
    case 'template-gone':
    case 'no-template':
      return lookProblemText(problem)
    case 'copy-refused':
      return copyRefusalText(problem.file, problem.because)
    case 'pdf-failed':
      return told('PDF-filen kunde inte skapas.', 'Ärendet är oförändrat och ingen fil har skrivits.', 'Försök igen, eller exportera DOCX och spara som PDF i Word.')
    case 'issued-changed':
      return told('Handlingen har ändrats utanför programmet sedan den gick ut och skrivs inte.', 'Ärendet är oförändrat.', 'Hämta handlingen där den är diarieförd.')
    case 'cannot-open':
      return told(`Filen ${problem.file} gick inte att öppna härifrån.`, 'Filen är sparad.', 'Visa den i mappen och öppna den därifrån.')
    case 'no-mail-program':
      return told('Det gick inte att öppna ett nytt mejl i datorns mejlprogram.', untouched, 'Spara utkastet, eller kopiera texten och klistra in den i mejlprogrammet.')
    case 'archive-refused':
      return told(`${problem.file} ${archiveRefusalText(problem.because)}.`, untouched, 'Kontrollera att det är rätt mapp eller ZIP-fil, eller hämta paketet en gång till.')
    case 'signed-refused': {
      const [what, toDo] = signedRefusalText(problem.because)
      return told(`${problem.file} ${what}.`, 'Inget har lagts till.', toDo)
    }
    case 'not-understood':
      return told('Programmet kunde inte tolka uppgifterna.', safeInWindow, 'Ångra den senaste ändringen och försök igen.')
    case 'unexpected':
      return told('Något oväntat gick fel i programmet.', safeInWindow, 'Försök igen. Om felet återkommer, spara en kopia av ärendet och starta om.')
  }
}
