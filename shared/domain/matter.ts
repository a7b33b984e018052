import { z } from 'zod'
import { committeeSchema } from './committee'
import { copiedFieldsSchema } from './copied-fields'
import { decisionSchema } from './decision'
import { exchangeNotesSchema } from './exchange-notes'
import { earlierItemSchema } from './earlier-item'
import { idSchema } from './id'
import { issuedLimit, issuedPaperSchema } from './issued-paper'
import type { Known } from './known'
import { letStandSchema } from './let-stand'
import { meetingSchema } from './meeting'
import { minutesSchema } from './minutes'
import { removedUnitLimit, removedUnitSchema } from './removed-unit'
import { ruleProfileSchema } from './rule-profile'
import { editedSectionSchema } from './section-text'
import { typed } from './typed'
import { unitSchema } from './unit'

/** Most units a matter may hold when read from a file; the window takes in `unitLimitInWindow`. */
export const unitLimit = 10_000
export const unitLimitInWindow = 500

const officer = z.looseObject({ name: typed, phone: typed, email: typed })

export const genderAnalyses = ['inEntries', 'notNeeded'] as const
/** Why the report has no gender analysis (*jämställdhetsanalys*) of its own: the entries deal with it, or none is needed. */
export type GenderAnalysis = (typeof genderAnalyses)[number]

const preparation = z.looseObject({ within: typed, group: typed, groupDate: typed, genderAnalysis: typed })
const target = z.looseObject({ units: typed, source: typed })

/** A matter (*ärende*): one committee, one award year, self-contained, holding what was typed. */
export const matterSchema = z.looseObject({
  id: idSchema,
  changed: typed,
  awardYear: typed,
  registryNumber: typed,
  reportDate: typed,
  committee: committeeSchema.prefault({}),
  rules: ruleProfileSchema.prefault({}),
  officer: officer.prefault({}),
  meeting: meetingSchema.prefault({}),
  preparation: preparation.prefault({}),
  target: target.prefault({}),
  units: z.array(unitSchema).max(unitLimit).default([]),
  /** The matter's trash of units (*borttagna enheter*), in the order in which they were removed. */
  removedUnits: z.array(removedUnitSchema).max(removedUnitLimit).default([]),
  decision: decisionSchema.prefault({}),
  texts: z.record(z.string().max(100), editedSectionSchema).default({}),
  minutes: minutesSchema.prefault({}),
  /** The items of earlier meetings that did not decide the matter, the first one first. */
  earlierItems: z.array(earlierItemSchema).max(20).default([]),
  /** The papers that have left the house (*utgående handlingar*), in the order in which they went out. */
  issued: z.array(issuedPaperSchema).max(issuedLimit).default([]),
  letStand: z.array(letStandSchema).max(1_000).default([]),
  /** What has been copied to the clipboard (*kopierat till urklipp*), by paper and section, with a fingerprint of what it said. */
  copiedOut: z.record(z.string().max(100), z.string().max(100)).default({}),
  copied: z.array(copiedFieldsSchema).max(100).default([]),
  exchange: exchangeNotesSchema.prefault({})
})

/** Stage one of knowing: everything typed so far, saved always. */
export type MatterDraft = Known<z.infer<typeof matterSchema>>
