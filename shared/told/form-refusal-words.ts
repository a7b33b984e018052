import type { TemplateRefusal } from '../domain/look/template-refusal'

const unusual = 'är packad på ett sätt som inget ordbehandlingsprogram gör'

/** Why a form that came back cannot be read, as it follows the file's name. */
export const formRefusalWords: Record<TemplateRefusal, string> = {
  'not-zip': 'är inget Word-dokument',
  encrypted: 'är skyddad med lösenord eller sparad i ett äldre Word-format',
  'too-large': 'är större än 10 MB',
  'too-many-parts': 'har fler delar än något formulär behöver',
  'too-large-inside': 'är för stor när den packas upp',
  'too-dense': unusual,
  'unsafe-name': unusual,
  damaged: 'är skadad och går inte att läsa',
  'not-word': 'är inget Word-dokument',
  macros: 'innehåller makron',
  'document-type': 'innehåller en dokumenttyp, som ingen Word-fil får ha',
  'page-too-narrow': unusual
}
