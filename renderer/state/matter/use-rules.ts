import { useMemo } from 'react'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import { rulesOf } from '../../../shared/rules/rules-of'
import { useMatter } from './use-matter'

/** The rules of the open matter as they count for its year; the same object as long as neither changes. */
export function useRules(): RuleProfile {
  const { rules, awardYear } = useMatter().matter
  return useMemo(() => rulesOf({ rules, awardYear }), [rules, awardYear])
}
