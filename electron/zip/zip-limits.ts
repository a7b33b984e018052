/** How much an archive from someone else may hold. */
export interface ZipLimits {
  entries: number
  bytes: number
  /** How many times larger than in the archive a part may be; a part of a few kilobytes may be denser. */
  ratio: number
  denseBytes: number
}

/** What is enough for a Word document. */
export const zipLimits: ZipLimits = {
  entries: 200,
  bytes: 50 * 1024 * 1024,
  ratio: 100,
  denseBytes: 16 * 1024
}
