import type { RuleProfile } from '../../../shared/domain/rule-profile'

/** The lists of the rules whose rows can be added, changed, moved and removed. */
export type RuleList = 'criteria' | 'classes'
export type RuleRow<List extends RuleList> = RuleProfile[List][number]

/** The rules with a row in the place of the one that has its id, or last. */
export function withRow<List extends RuleList>(rules: RuleProfile, list: List, row: RuleRow<List>): RuleProfile {
  const rows: readonly { readonly id: string }[] = rules[list]
  const isThere = rows.some(({ id }) => id === row.id)
  return { ...rules, [list]: isThere ? rows.map((each) => (each.id === row.id ? row : each)) : [...rows, row] }
}

export const withoutRow = (rules: RuleProfile, list: RuleList, id: string): RuleProfile =>
  list === 'criteria'
    ? { ...rules, criteria: rules.criteria.filter((row) => row.id !== id) }
    : { ...rules, classes: rules.classes.filter((row) => row.id !== id) }
