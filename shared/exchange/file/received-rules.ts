import type { RuleProfile } from '../../domain/rule-profile'
import { copiedRules } from '../../rules/copied-rules'

/**
 * A profile from a file as the rules of a matter's year. What someone confirmed for that very year stays confirmed; a
 * profile of another year is copied.
 */
export const receivedRules = (profile: RuleProfile, awardYear: string): RuleProfile =>
  profile.year.trim() === awardYear.trim() ? profile : copiedRules(profile, awardYear)
