export const paperKinds = ['staff-report', 'minutes-extract'] as const
/** The papers made from one matter: *tjänsteutlåtande* and *protokollsutdrag*. */
export type PaperKind = (typeof paperKinds)[number]

export const paperFormats = ['docx', 'txt', 'html'] as const
export type PaperFormat = (typeof paperFormats)[number]
