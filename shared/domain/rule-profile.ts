import { z } from 'zod'
import type { Known } from './known'
import { typed } from './typed'

/** Where a line of the rules comes from, which year's rule it is, and whether someone has confirmed it for this year. */
const provenance = { source: typed, from: typed, confirmed: typed }
const line = z.looseObject({ value: typed, ...provenance })

export type RuleLine = Known<z.infer<typeof line>>

const awardClassSchema = z.looseObject({
  id: z.string().min(1).max(100),
  name: typed,
  scope: typed,
  ...provenance
})
/** A class of the award (*tävlingsklass*); `scope` tells what it covers beyond its name. */
export type AwardClass = Known<z.infer<typeof awardClassSchema>>

export const criterionKinds = [
  'financedByCity',
  'budgetResponsibility',
  'staffResponsibility',
  'operationsPlan',
  'minimumEmployees',
  'minimumShareOfStockholmers',
  'balancedBudget',
  'ownQuestion'
] as const
export type CriterionKind = (typeof criterionKinds)[number]

const criterionSchema = z.looseObject({
  id: z.string().min(1).max(100),
  kind: typed,
  parameter: typed,
  appliesTo: typed,
  requiredTo: typed,
  wording: typed,
  ...provenance
})
/** One thing the year asks of a unit (*krav*): kind, parameter, whom it applies to and what it is required for. */
export type Criterion = Known<z.infer<typeof criterionSchema>>

export const requirementLevels = ['enter', 'win', 'recommendation'] as const
export type RequiredTo = (typeof requirementLevels)[number]

export const applicabilities = ['all', 'notCity', 'contracted', 'private'] as const
export type AppliesTo = (typeof applicabilities)[number]

const open = line.prefault({})

/** What one year of the award demands (*årets regler*), as data; an empty value is an open line: not found, or not known yet. */
export const ruleProfileSchema = z.looseObject({
  year: typed,
  classes: z.array(awardClassSchema).max(100).default([]),
  criteria: z.array(criterionSchema).max(200).default([]),
  entryBy: open,
  extractBy: open,
  winners: open,
  winnersEvent: open,
  winnersPlace: open,
  recipientOrganisation: open,
  recipientAddress: open,
  committeeHandling: open,
  decisionForms: open,
  afterEntry: open
})

export type RuleProfile = Known<z.infer<typeof ruleProfileSchema>>

/** The single lines of a profile, in the order in which they are shown. */
export const ruleLineNames = [
  'committeeHandling',
  'decisionForms',
  'entryBy',
  'afterEntry',
  'extractBy',
  'recipientOrganisation',
  'recipientAddress',
  'winners',
  'winnersEvent',
  'winnersPlace'
] as const
export type RuleLineName = (typeof ruleLineNames)[number]

export const committeeHandlings = ['approve', 'approveOrNotice', 'notice'] as const
/** What the year asks of the committee: to approve, to approve or be given notice, or to be given notice. */
export type CommitteeHandling = (typeof committeeHandlings)[number]

export const winnersEvents = ['awarded', 'announced'] as const
/** Whether the winners' day is the day of the ceremony or of the announcement. */
export type WinnersEvent = (typeof winnersEvents)[number]
