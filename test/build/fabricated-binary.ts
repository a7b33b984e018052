const marker = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** What matters here of Electron's binary: a marker, the version and length of the wire, one character for each fuse. */
export const fabricatedBinary = (fuses: string): string =>
  `code ${marker}\x01${String.fromCharCode(fuses.length)}${fuses} more code`
