import type { PaperFormat } from '../../shared/domain/paper-kind'

/** The forms in which every paper lies in a package; a further one is one more line here. */
export const archivedFormats = {
  /** To be written on in, and to be kept: the PDF files are PDF/A. */
  always: ['docx', 'pdf'],
  /** Where the user leaves out what is to be kept. */
  withoutPdf: ['docx']
} as const satisfies Record<string, readonly PaperFormat[]>
