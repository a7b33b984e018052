const types: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  namndklar: 'application/json',
  pdf: 'application/pdf',
  txt: 'text/plain',
  xml: 'application/xml'
}

/** What a file of a package holds, by its ending. */
export const mediaType = (name: string): string =>
  types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
