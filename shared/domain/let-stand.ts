import { z } from 'zod'
import type { Known } from './known'
import { typed } from './typed'

/**
 * A finding that someone has read and let stand (*låt stå*). `words` is the text it stood in: once that changes, the finding
 * is told again.
 */
export const letStandSchema = z.looseObject({ kind: typed, paper: typed, section: typed, quote: typed, words: typed })
export type LetStand = Known<z.infer<typeof letStandSchema>>
