import { valueOf } from '../domain/reading/answer'
import type { MatterDraft } from '../domain/matter'
import { readYear } from '../domain/reading/read-number'
import type { RuleProfile } from '../domain/rule-profile'
import { copiedRules } from './copied-rules'

/**
 * The rules of a matter as they count for its year. A matter whose year was changed may still hold another year's rules:
 * they were confirmed for that year, and for this one they are copies.
 */
export function rulesOf({ rules, awardYear }: Pick<MatterDraft, 'rules' | 'awardYear'>): RuleProfile {
  const [ofRules, ofMatter] = [rules.year, awardYear].map((typed) => valueOf(readYear(typed)))
  return ofRules === undefined || ofMatter === undefined || ofRules === ofMatter ? rules : copiedRules(rules, awardYear)
}
