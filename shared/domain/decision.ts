import { z } from 'zod'
import type { Known } from './known'
import { typed } from './typed'

export const decisionForms = ['approve', 'note', 'nominate'] as const
/** How the committee decides (*beslutsform*): approves, notes, or nominates. */
export type DecisionForm = (typeof decisionForms)[number]

export const immediateVerifications = ['none', 'item', 'decision'] as const
/** Whether the item is verified at once (*omedelbart justerad*), and in which of the two attested wordings. */
export type ImmediateVerification = (typeof immediateVerifications)[number]

export const decisionSchema = z.looseObject({ form: typed, immediateVerification: typed })
export type Decision = Known<z.infer<typeof decisionSchema>>
