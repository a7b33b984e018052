import type { ZipLimits } from '../zip/zip-limits'

/** How much an archive package may hold; a text of one letter is packed a thousand times, which is as dense as deflate gets. */
export const archiveLimits: ZipLimits = {
  entries: 2_000,
  bytes: 100 * 1024 * 1024,
  ratio: 1_100,
  denseBytes: 16 * 1024
}
