/** How much an archive from someone else may hold. */
export const zipLimits = {
  entries: 200,
  bytes: 50 * 1024 * 1024,
  /** How many times larger than in the archive a part may be; a part of a few kilobytes may be denser. */
  ratio: 100,
  denseBytes: 16 * 1024
}
