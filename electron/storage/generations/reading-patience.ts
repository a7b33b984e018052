import type { Patience } from '../disk/patiently'

/** Reading is tried again for a second only: the user waits, and nothing is lost by saying that it cannot be read. */
export const readingPatience: Patience = { total: 1000, againAfterDiskError: true }
