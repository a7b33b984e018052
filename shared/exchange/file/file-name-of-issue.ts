import type { ExportFormat } from '../../domain/paper-kind'

/** The file name of an issued paper; the name comes out of a file, so that nothing in it may lead elsewhere. */
export const fileNameOfIssue = (fileName: string, ending: ExportFormat): string =>
  `${
    fileName
      .replace(/[^\p{L}\p{N} \-_(),]/gu, '-')
      .slice(0, 100)
      .replace(/^[ -]+|[ -]+$/g, '') || 'Handling'
  }.${ending}`
