import type { MatterDraft } from '../../domain/matter'
import { rowPath, type MatterPath } from '../../domain/paths/matter-path'
import { ruleLineNames } from '../../domain/rule-profile'
import { partsToConfirm } from '../rule-parts'
import { rulesOf } from '../rules-of'
import { confirmCopied } from './confirm-copied'

const isRule = (field: MatterPath): boolean => field.startsWith('rules.')

/** A line that is open, or that asks for a day of this year, is not confirmed by a yes. */
function confirmRules(matter: MatterDraft, fields: ReadonlySet<MatterPath>): MatterDraft {
  const waiting = new Set(partsToConfirm(matter).flatMap(({ field }) => (fields.has(field) ? [field] : [])))
  if (waiting.size === 0) return matter
  const confirmed = <Part extends { readonly confirmed: string }>(part: Part, field: MatterPath): Part =>
    waiting.has(field) ? { ...part, confirmed: 'yes' } : part
  const rules = rulesOf(matter)
  return {
    ...matter,
    rules: {
      ...rules,
      ...Object.fromEntries(ruleLineNames.map((name) => [name, confirmed(rules[name], `rules.${name}`)])),
      classes: rules.classes.map((each) => confirmed(each, rowPath('rules.classes', each.id))),
      criteria: rules.criteria.map((each) => confirmed(each, rowPath('rules.criteria', each.id)))
    }
  }
}

/** The matter with what was copied in some of its fields, or in some parts of its rules, confirmed as it stands. */
export const confirmInMatter = (matter: MatterDraft, fields: readonly MatterPath[]): MatterDraft =>
  fields.filter((field) => !isRule(field)).reduce(confirmCopied, confirmRules(matter, new Set(fields.filter(isRule))))
