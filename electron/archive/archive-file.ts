/** One file of an archive package, named by its path from the package's root. */
export interface ArchiveFile {
  name: string
  bytes: Uint8Array
  /** What it was called before its name was made plain. */
  originalName?: string
}
