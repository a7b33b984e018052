import { z } from 'zod'
import { attendantSchema } from './attendance'
import { decisionAsTakenSchema } from './decision-as-taken'
import { idSchema } from './id'
import type { Known } from './known'
import { typed } from './typed'
import { proposalSchema, voteSchema } from './vote'

export const decisionOutcomes = ['asProposed', 'changed', 'tabled', 'referredBack', 'rejected'] as const
/** What became of the proposal: as proposed, changed, *bordlagt*, *återremitterat*, *avslaget*. */
export type DecisionOutcome = (typeof decisionOutcomes)[number]

const chair = z.looseObject({ title: typed, name: typed, party: typed })
/** Why the locked minutes were opened again (*låsts upp*), and when the extract that they had then was sent. */
const unlocking = z.looseObject({ id: idSchema, on: typed, because: typed, sentOn: typed })
const row = z.looseObject({ id: idSchema, text: typed })

/** The item in the committee's minutes (*paragrafen i protokollet*): the decision as taken and what surrounds it. */
export const minutesSchema = z.looseObject({
  itemNumber: typed,
  protocolNumber: typed,
  outcome: typed,
  /** The decision, fixed when it was recorded; null until then. */
  decision: decisionAsTakenSchema.nullable().default(null),
  /** The clauses of a changed decision as files before the fixed decision have them; read when it is fixed, and not after. */
  decidedClauses: z.array(row).max(100).default([]),
  chair: chair.prefault({}),
  documents: z.array(row).max(100).default([]),
  verifiedBy: typed,
  verifiedOn: typed,
  postedOn: typed,
  extractSentOn: typed,
  /** When a tabled or referred matter comes up again, as far as that is known. */
  resumedOn: typed,
  unlocked: z.array(unlocking).max(100).default([]),
  appealEnds: typed,
  /** Who was present (*närvarande*) and who was not, one row each. */
  attendance: z.array(attendantSchema).max(200).default([]),
  /** To whom the decision is sent (*expediering*). */
  dispatch: z.array(row).max(100).default([]),
  /** Proposals put at the meeting, beside the administration's. */
  proposals: z.array(proposalSchema).max(100).default([]),
  vote: voteSchema.prefault({}),
  /** Those who reserve against the decision (*reservation*), by name and party. */
  reservations: z.array(row).max(100).default([]),
  /** Whether the extract carries *Rätt utdraget intygas*, and who certifies it. */
  certified: typed,
  certifiedBy: typed
})
export type Minutes = Known<z.infer<typeof minutesSchema>>
export type Unlocking = Known<z.infer<typeof unlocking>>
export type MinutesRow = Known<z.infer<typeof row>>
