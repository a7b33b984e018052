import type { z } from 'zod'
import type { Known } from './known'
import { typed } from './typed'
import { unitSchema } from './unit'

/** Most units that rest in the trash of one matter. */
export const removedUnitLimit = 500

/**
 * A removed unit (*borttagen enhet*): out of the papers, the counts, the checklist and the review, but still in the
 * matter with all its answers, so that it can be put back. `stoodAfter` is the id of the unit before it, empty for the
 * first.
 */
export const removedUnitSchema = unitSchema.extend({ removedAt: typed, stoodAfter: typed })
export type RemovedUnit = Known<z.infer<typeof removedUnitSchema>>
