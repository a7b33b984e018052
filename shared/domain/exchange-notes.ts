import { z } from 'zod'
import type { Known } from './known'

/** The SHA-256 of a state of a matter, as its file carries it. */
export const stateHashSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** Most states that are noted; older ones are forgotten first. */
export const mostStates = 1_000

/**
 * What a matter remembers of its files, beside its content: the hashes of the states that were sent or taken in, oldest
 * first, and members of a received envelope that the program does not know.
 */
export const exchangeNotesSchema = z.looseObject({
  states: z.array(stateHashSchema).max(mostStates).default([]),
  envelope: z.record(z.string().max(100), z.unknown()).default({})
})
export type ExchangeNotes = Known<z.infer<typeof exchangeNotesSchema>>
