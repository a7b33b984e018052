import type { LookProblem } from '../ipc/problem'
import type { PictureRefusal } from '../domain/look/picture-refusal'
import type { TemplateRefusal } from '../domain/look/template-refusal'
import type { ProblemText } from './told'

const pictureRefusals: Record<PictureRefusal, [what: string, todo: string]> = {
  'too-large': ['är större än 2 MB', 'Spara bilden i ett mindre format och välj den igen.'],
  'not-picture': ['är ingen bild i formatet PNG, JPEG eller SVG', 'Välj en bild i något av de formaten.'],
  'too-many-pixels': [
    'har fler bildpunkter än programmet tar emot',
    'Spara bilden i mindre storlek, högst 6 000 bildpunkter på längden.'
  ],
  'too-small': ['är för liten för att synas', 'Välj en bild som är minst 16 bildpunkter hög och bred.'],
  'document-type': [
    'innehåller en dokumenttyp med egna definitioner, som programmet inte läser',
    'Spara om bilden som vanlig SVG eller som PNG.'
  ],
  'cannot-be-shown': [
    'går inte att visa, den kan vara skadad',
    'Öppna bilden i ett ritprogram, spara om den och välj den igen.'
  ],
  'too-detailed': ['blir för stor att skicka med ärendet', 'Välj en enklare bild eller en mindre.']
}

const templateRefusals: Record<TemplateRefusal, [what: string, todo: string]> = {
  'not-zip': ['är inget Word-dokument', 'Välj en fil som slutar på .docx, .dotx eller .dotm.'],
  encrypted: [
    'är skyddad med lösenord eller sparad i ett äldre Word-format',
    'Öppna den i Word, ta bort lösenordet och spara som .docx.'
  ],
  'too-large': ['är större än 10 MB', 'Minska bilderna i mallen i Word och välj den igen.'],
  'too-many-parts': [
    'har fler delar än någon mall behöver',
    'Spara en kopia av mallen utan inbäddade filer och välj den.'
  ],
  'too-large-inside': ['är för stor när den packas upp', 'Spara en kopia av mallen utan stora bilder och välj den.'],
  'too-dense': [
    'är packad på ett sätt som inget ordbehandlingsprogram gör',
    'Öppna mallen i Word, spara en ny kopia och välj den.'
  ],
  'unsafe-name': ['har delar med namn som inte är tillåtna', 'Öppna mallen i Word, spara en ny kopia och välj den.'],
  damaged: ['är skadad och går inte att läsa', 'Öppna mallen i Word, spara en ny kopia och välj den.'],
  'not-word': ['är inget Word-dokument', 'Välj en fil som är sparad i Word som .docx, .dotx eller .dotm.'],
  macros: ['innehåller makron', 'Spara mallen i Word som dokument utan makron (.docx) och välj det.'],
  'document-type': [
    'innehåller en dokumenttyp, som ingen Word-fil får ha',
    'Öppna mallen i Word, spara en ny kopia och välj den.'
  ],
  'page-too-narrow': [
    'har för smal plats för text, eller marginaler som täcker sidan',
    'Minska marginalerna i mallen och välj den igen.'
  ]
}

/** Why a logo or a template cannot be used. */
export function lookProblemText(problem: LookProblem): ProblemText {
  switch (problem.kind) {
    case 'picture-refused': {
      const [what, todo] = pictureRefusals[problem.because]
      return { what: `Bilden ${problem.file} ${what}.`, safe: 'Inget har ändrats.', todo }
    }
    case 'template-refused': {
      const [what, todo] = templateRefusals[problem.because]
      return { what: `Mallen ${problem.file} ${what}.`, safe: 'Inget har ändrats.', todo }
    }
    case 'template-gone':
      return {
        what: `Mallen ${problem.file} finns inte kvar i datamappen, eller är skadad.`,
        safe: 'Ärendet är oförändrat, och inget papper har skapats.',
        todo: 'Välj mallen igen under Nämnd och möte, Papperens utseende, eller ta bort den där.'
      }
    case 'no-template':
      return { what: 'Ingen mall är vald.', safe: 'Inget har ändrats.', todo: 'Välj en mall först.' }
  }
}
