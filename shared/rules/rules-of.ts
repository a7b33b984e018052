import { lastRemembered } from '../last-remembered'
import { valueOf } from '../domain/reading/answer'
import type { MatterDraft } from '../domain/matter'
import { readYear } from '../domain/reading/read-number'
import type { RuleProfile } from '../domain/rule-profile'
import { copiedRules } from './copied-rules'

const inYear = lastRemembered((rules: RuleProfile, awardYear: string): RuleProfile => {
  const [ofRules, ofMatter] = [rules.year, awardYear].map((typed) => valueOf(readYear(typed)))
  return ofRules === undefined || ofMatter === undefined || ofRules === ofMatter ? rules : copiedRules(rules, awardYear)
})

/**
 * The rules of a matter as they count for its year. A matter whose year was changed may still hold another year's rules:
 * they were confirmed for that year, and for this one they are copies.
 */
export const rulesOf = ({ rules, awardYear }: Pick<MatterDraft, 'rules' | 'awardYear'>): RuleProfile =>
  inYear(rules, awardYear)
