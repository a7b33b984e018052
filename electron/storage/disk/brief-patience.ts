import type { Patience } from './patiently'

/** Tried again for a second only: somebody waits, and nothing is lost by saying that it could not be done. */
export const briefPatience: Patience = { total: 1000, againAfterDiskError: true }
