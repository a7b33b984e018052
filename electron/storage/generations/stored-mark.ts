import { z } from 'zod'
import { parserOf, type StoredSchema } from './stored-schema'

const markSchema = z.looseObject({
  /** When the marked generation was saved: a number that was given anew, after its file was lost, is not what was marked. */
  of: z.iso.datetime(),
  /** The store's own caller knows what it says. */
  reason: z.unknown()
})

export type MarkContent = z.infer<typeof markSchema>

/** What stands in a mark, version 1. */
export const storedMark: StoredSchema<MarkContent> = {
  version: 1,
  migrations: [],
  parse: parserOf(markSchema)
}

/** Why a generation is kept for good, and since when; of a damaged mark only that it is. */
export type StoredMark =
  | { readonly kind: 'read'; readonly at: string; readonly of: string; readonly reason: unknown }
  | { readonly kind: 'damaged' }
