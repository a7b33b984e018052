/** Why an archive package could not be opened at all. */
export type ArchiveRefusal = 'not-archive' | 'encrypted' | 'too-large' | 'unsafe' | 'damaged'
