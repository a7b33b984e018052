import { z } from 'zod'
import { idSchema } from './id'
import type { Known } from './known'
import { typed } from './typed'

/** Most units and most clauses of one decision. */
const unitsAtMost = 10_000
const clausesAtMost = 10_000

export const decidedStates = ['takesPart', 'struck', 'added', 'undecided'] as const
/**
 * What the decision made of a unit: it takes part (*deltar*), was struck from the proposal (*struken*), was added to it
 * (*tillagd*), or stood in a proposal that was tabled or referred back, so that nothing is decided of it.
 */
export type DecidedState = (typeof decidedStates)[number]

/** A unit as the decision names it; `registered` is the state that it had in the register at that moment. */
const decidedUnit = z.looseObject({
  id: z.string().max(100),
  name: typed,
  state: typed,
  registered: typed,
  home: typed,
  awardClass: typed,
  participation: typed,
  earlierYears: typed
})
export type DecidedUnit = Known<z.infer<typeof decidedUnit>>

/** Whether a clause says what the decision form does to the units, verifies the item at once, or is somebody's own. */
export type ClauseRole = 'form' | 'verification' | 'own'

/**
 * One clause of a decision: its sentence, and the names listed below it. A nomination names its `unit`; a clause that is
 * written `byHand` is not composed anew.
 */
export const decidedClauseSchema = z.looseObject({
  id: idSchema,
  role: typed,
  unit: typed,
  text: typed,
  list: z.array(typed).max(unitsAtMost).default([]),
  byHand: typed
})
export type DecidedClause = Known<z.infer<typeof decidedClauseSchema>>

/**
 * The decision as taken (*beslutet som det fattades*), fixed when it is recorded and never computed again. `proposal` is the
 * id of the issued report that it answers, empty where none had been issued.
 */
export const decisionAsTakenSchema = z.looseObject({
  outcome: typed,
  form: typed,
  proposal: typed,
  /** Whether clauses that are several stand numbered; a proposal edited into paragraphs keeps them. */
  numbered: typed,
  /** The proposal as the committee had it before it (*framlagt förslag*), and the date of its report. */
  laid: z
    .looseObject({
      reportDate: typed,
      numbered: typed,
      clauses: z.array(decidedClauseSchema).max(clausesAtMost).default([])
    })
    .prefault({}),
  units: z.array(decidedUnit).max(unitsAtMost).default([]),
  clauses: z.array(decidedClauseSchema).max(clausesAtMost).default([])
})
export type DecisionAsTaken = Known<z.infer<typeof decisionAsTakenSchema>>
