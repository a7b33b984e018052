import { z } from 'zod'
import type { Known } from './known'
import { typed } from './typed'

/**
 * A field that was copied from another year's matter and that nobody has confirmed (*kopierat och inte bekräftat*): its
 * path, as `typedAt` reads it, and the award year it came from. Confirming or changing the field takes its entry away.
 * The year's rules are not listed here: each of their lines says itself whether it is confirmed.
 */
export const copiedFieldSchema = z.looseObject({ field: z.string().max(300), from: typed })
export type CopiedField = Known<z.infer<typeof copiedFieldSchema>>
