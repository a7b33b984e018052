/** The papers made of sections that a person may edit: *tjänsteutlåtande* and *protokollsutdrag*. */
export const sectionedPaperKinds = ['staff-report', 'minutes-extract'] as const
export type SectionedPaperKind = (typeof sectionedPaperKinds)[number]

/**
 * Every paper made from one matter: also *omedelbart justerad paragraf*, the public notice (*anslagsbevis*) of the item or,
 * beside an immediately verified item, of the rest of the minutes, the year on one page, and the cover e-mail.
 */
export const paperKinds = [
  ...sectionedPaperKinds,
  'verification-sheet',
  'public-notice',
  'minutes-notice',
  'year-sheet',
  'cover-email'
] as const
export type PaperKind = (typeof paperKinds)[number]

export const paperFormats = ['docx', 'txt', 'html'] as const
export type PaperFormat = (typeof paperFormats)[number]

/** What the window can make of a paper: PDF is printed by its page, which the command without a window has none of. */
export const exportFormats = ['docx', 'pdf', 'txt', 'html'] as const satisfies readonly (PaperFormat | 'pdf')[]
export type ExportFormat = (typeof exportFormats)[number]

/** What the command can make of a paper: the cover e-mail also becomes a draft for a mail program. */
export const wishedFormats = [...paperFormats, 'eml'] as const
export type WishedFormat = (typeof wishedFormats)[number]

/** The forms in which a paper can be written; an e-mail is text, by itself or as a draft with the extract attached. */
export const formatsOf = (kind: PaperKind): readonly WishedFormat[] =>
  kind === 'cover-email' ? ['txt', 'eml'] : paperFormats

export const exportFormatsOf = (kind: PaperKind): readonly ExportFormat[] =>
  kind === 'cover-email' ? ['txt'] : exportFormats
