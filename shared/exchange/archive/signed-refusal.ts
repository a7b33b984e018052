/** Most scanned papers in one package, and most megabytes of them together. */
export const signedLimits = { papers: 50, megabytes: 60 } as const

/** Why a scanned paper was not added to an archive package. */
export type SignedRefusal = 'not-pdf' | 'too-many' | 'too-large'
