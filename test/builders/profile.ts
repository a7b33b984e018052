import { ruleProfileSchema, type Criterion, type RuleLine, type RuleProfile } from '../../shared/domain/rule-profile'
import { profileForYear } from '../../shared/rules/profile-for-year'

/** The rules of a year as the program has them, with what the test changes. */
export const profileOf = (year: string, overrides: Partial<RuleProfile> = {}): RuleProfile =>
  ruleProfileSchema.parse({ ...profileForYear(year), ...overrides })

/** A confirmed line of rules. */
export const lineOf = (value: string): RuleLine => ({ value, source: 'Testets källa', from: '2023', confirmed: 'yes' })

/** A confirmed criterion that everyone must meet to take part. */
export const criterionOf = (overrides: Partial<Criterion> = {}): Criterion => ({
  id: 'a-criterion',
  kind: 'operationsPlan',
  parameter: '',
  appliesTo: 'all',
  requiredTo: 'enter',
  wording: 'Verksamhetsplan med mål',
  source: 'Testets källa',
  from: '2023',
  confirmed: 'yes',
  ...overrides
})
