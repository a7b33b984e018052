import type { PaperFormat } from '../../shared/domain/paper-kind'

/** The forms in which every paper lies in a package; a further one is one more line here. */
export const archivedFormats = {
  always: ['docx'],
  /** Where the user asks for them too. */
  withPdf: ['docx', 'pdf']
} as const satisfies Record<string, readonly PaperFormat[]>
