import type { FileProblem } from '../exchange/file/file-problem'
import { tableRefusalWords } from './table-refusal-words'
import { formRefusalWords } from './form-refusal-words'
import { told, untouched, type ProblemText } from './told'

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

/** Why a file that someone sent was not taken in. */
export function fileProblemText(problem: FileProblem): ProblemText {
  switch (problem.kind) {
    case 'file-too-large':
      return told(
        `Filen ${problem.file} är ${problem.megabytes} MB, och får vara högst ${problem.most} MB.`,
        untouched,
        'Kontrollera att det är rätt fil.'
      )
    case 'file-not-json':
      return told(
        `Filen ${problem.file} är ingen ärendefil från Nämndklar.`,
        untouched,
        'Välj en fil som slutar på .namndklar.'
      )
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
      return told(
        `Filen ${problem.file} har en okänd filversion.`,
        untouched,
        'Be avsändaren spara ärendet som fil igen.'
      )
    case 'file-wrong-shape':
      return told(
        `Filen ${problem.file} har fel innehåll: ${problem.place} går inte att läsa.`,
        untouched,
        'Rätta filen eller be avsändaren spara ärendet som fil igen.'
      )
    case 'file-over-limit':
      return told(
        `Filen ${problem.file} är större än programmet tar emot: ${problem.place}.`,
        untouched,
        'Korta texten eller dela upp ärendet.'
      )
    case 'file-wrong-ending':
      return told(`Filen ${problem.file} är ingen ärendefil.`, untouched, wrongEndingTodo(problem.file))
    case 'form-refused':
      return told(
        `Filen ${problem.file} ${formRefusalWords[problem.because]}.`,
        untouched,
        'Be avsändaren spara formuläret som Word-dokument (.docx) och skicka det igen.'
      )
    case 'table-refused':
      return told(
        `Filen ${problem.file} ${tableRefusalWords[problem.because]}.`,
        untouched,
        'Öppna den i ett kalkylprogram, spara den som Excel-arbetsbok (.xlsx) och läs in den igen.'
      )
    case 'file-other-matter':
      return told(
        `Filen ${problem.file} gäller ett annat ärende och kan inte slås ihop med det här.`,
        untouched,
        'Öppna den som ett eget ärende, eller välj en annan fil.'
      )
    case 'file-unreadable':
      return told(unreadableFile(problem), untouched, 'Kontrollera sökvägen och att du får läsa filen.')
    case 'file-stopped':
      return told(
        `Filen ${problem.file} ${stopped[problem.because]}, och togs inte in.`,
        untouched,
        'Kontrollera att det är rätt fil, eller be avsändaren spara den igen.'
      )
  }
}
