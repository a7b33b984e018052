import { z } from 'zod'
import { idSchema } from './id'
import type { Known } from './known'
import { typed } from './typed'

export const voteSides = ['yes', 'no'] as const
export type VoteSide = (typeof voteSides)[number]

export const questionOrders = ['officeFirst', 'officeLast'] as const
/** Where the administration's proposal stood when the chair put the proposals (*propositionsordning*). */
export type QuestionOrder = (typeof questionOrders)[number]

/** What a vote may be for beside one of the proposals put at the meeting. */
export const voteMeanings = ['asProposed', 'rejected', 'referredBack', 'tabled'] as const
/** What yes or no stands for: the administration's proposal, a way to dispose of it, or a proposal put at the meeting. */
export type VoteMeaning =
  { readonly kind: (typeof voteMeanings)[number] } | { readonly kind: 'counterProposal'; readonly proposal: Proposal }

/** A proposal put at the meeting (*yrkande*) against the administration's, in the order in which the chair put them. */
export const proposalSchema = z.looseObject({ id: idSchema, by: typed, text: typed })
export type Proposal = Known<z.infer<typeof proposalSchema>>

/** A vote (*omröstning*), where one was held. */
export const voteSchema = z.looseObject({
  requestedBy: typed,
  questionOrder: typed,
  /** One of `voteMeanings`, or the id of a proposal. */
  yesMeans: typed,
  noMeans: typed,
  yes: typed,
  no: typed,
  abstained: typed,
  /** The side of the chair's casting vote (*utslagsröst*) where both sides have as many. */
  castingVote: typed
})
