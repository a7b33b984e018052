import { z } from 'zod'

/** The first line's own version. */
export const headerFormat = 1

const schema = z.looseObject({
  format: z.int().positive(),
  /** The payload's version, up from which it is migrated. */
  schema: z.int().positive(),
  series: z.string(),
  generation: z.int().positive(),
  /** Bytes in the payload. */
  length: z.int().nonnegative(),
  savedAt: z.iso.datetime(),
  /** The run that wrote it: tells our own generation from another's with the same number. */
  writer: z.string(),
  /** The seal of the state that this one was made from, where it was made from one. Files of earlier versions have none. */
  after: z.string().optional()
})

export type GenerationHeader = z.infer<typeof schema>

export function parseHeader(line: string): GenerationHeader | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
