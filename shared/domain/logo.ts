import { z } from 'zod'
import type { Known } from './known'
import { typed } from './typed'

/** Longest picture, in characters of base64: it travels with every saved state of the matter. */
export const logoDataLimit = 700_000
/** Largest width or height of a stored picture, in pixels: 25 cm in print at 300 per inch. */
const logoSideLimit = 3_000

const side = z.int().min(1).max(logoSideLimit)

/** The committee's logo (*logotyp*), as the picture that every paper can show. */
export const logoSchema = z.looseObject({
  type: z.enum(['png', 'jpeg']),
  data: z.base64().min(1).max(logoDataLimit),
  width: side,
  height: side,
  alternativeText: typed
})

export type Logo = Known<z.infer<typeof logoSchema>>
