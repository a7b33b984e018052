import type { WorkingCopyRefusal } from '../exchange/working-copy/working-copy-refusal'
import type { ProblemText } from './told'

const saveAgain = 'Öppna filen i Word, spara en ny kopia och öppna den här.'

const refusals: Record<WorkingCopyRefusal, [what: string, todo: string]> = {
  'not-zip': ['är inget Word-dokument', 'Välj en arbetskopia, en fil som slutar på .docx.'],
  encrypted: [
    'är skyddad med lösenord eller sparad i ett äldre Word-format',
    'Öppna den i Word, ta bort lösenordet och spara som .docx.'
  ],
  'too-large': ['är större än programmet tar emot', 'Ta bort bilder som har lagts in i filen och öppna den igen.'],
  'too-many-parts': [
    'har fler delar än någon arbetskopia behöver',
    'Ta bort bilder och inbäddade filer och öppna den igen.'
  ],
  'too-large-inside': [
    'är för stor när den packas upp',
    'Ta bort det som har klistrats in utöver text och öppna den igen.'
  ],
  'too-dense': ['är packad på ett sätt som inget ordbehandlingsprogram gör', saveAgain],
  'unsafe-name': ['har delar med namn som inte är tillåtna', saveAgain],
  damaged: ['är skadad och går inte att läsa', saveAgain],
  'not-word': ['är inget Word-dokument', 'Välj en arbetskopia, sparad i Word som .docx.'],
  macros: ['innehåller makron', 'Spara den i Word som dokument utan makron (.docx) och öppna den igen.'],
  'document-type': ['innehåller en dokumenttyp, som ingen Word-fil får ha', saveAgain],
  'two-matters': [
    'bär två ärenden, och det går inte att veta vilket som gäller',
    'Be avsändaren om arbetskopian som den var, eller om ärendefilen.'
  ],
  'carried-damaged': [
    'bär ett ärende som är skadat och inte går att läsa',
    'Be avsändaren om arbetskopian som den var, eller om ärendefilen.'
  ]
}

/** Why a Word file is not opened as a working copy. */
export function workingCopyRefusalText(file: string, because: WorkingCopyRefusal): ProblemText {
  const [what, todo] = refusals[because]
  return { what: `Filen ${file} ${what}.`, safe: 'Inget har ändrats.', todo }
}
