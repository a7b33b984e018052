import type { PaperMeta } from '../../../electron/docx/paper-meta'

export const metaOf = (overrides: Partial<PaperMeta> = {}): PaperMeta => ({
  title: 'Tjänsteutlåtande: Deltagande i kvalitetsutmärkelsen 2023',
  author: 'Exempelförvaltningen',
  changed: '2023-05-30T10:00:00.000Z',
  language: 'sv-SE',
  ...overrides
})
