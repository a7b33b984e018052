import { z } from 'zod'
import { committeeSchema } from './committee'
import { decidedClauseSchema } from './decision-as-taken'
import { stateHashSchema } from './exchange-notes'
import { idSchema } from './id'
import type { Known } from './known'
import { ruleProfileSchema } from './rule-profile'
import { typed } from './typed'

/** Most papers that one matter keeps as issued. */
export const issuedLimit = 200

const issuedUnit = z.looseObject({ id: z.string().max(100), name: typed, state: typed })
/** Without the members that came after the first papers were issued: an added default would change what their hash is of. */
const profileAsIssued = committeeSchema.omit({ organisationNumber: true })

const issuedMeta = z.looseObject({ title: typed, author: typed, changed: typed, language: typed })

/**
 * A paper that has left the house (*utgående handling*), as it was: never changed and never computed again. What it said is
 * its whole document tree; what it stood on are the clauses, units, rules and committee profile of that moment (the logo
 * stands in the tree). `hash` is of everything else in it.
 */
export const issuedPaperSchema = z.looseObject({
  id: idSchema,
  paper: typed,
  /** The day on which it went out, and to whom. */
  on: typed,
  to: typed,
  /** The id of the issue that it takes the place of (*ersätter*), or empty. */
  replaces: typed,
  awardYear: typed,
  reportDate: typed,
  decisionForm: typed,
  /** The proposed name of its file, without ending. */
  fileName: typed,
  meta: issuedMeta.prefault({}),
  /** A `PaperDocument`; read through `intactDocument`, because a file may have been tampered with. */
  document: z.unknown(),
  numbered: typed,
  clauses: z.array(decidedClauseSchema).max(10_000).default([]),
  units: z.array(issuedUnit).max(10_000).default([]),
  rules: ruleProfileSchema.prefault({}),
  committee: profileAsIssued.prefault({}),
  hash: stateHashSchema
})
export type IssuedPaper = Known<z.infer<typeof issuedPaperSchema>>
