/** Why an archive is not opened. */
export type ZipRefusal =
  'not-zip' | 'encrypted' | 'too-many-parts' | 'too-large-inside' | 'too-dense' | 'unsafe-name' | 'damaged'
