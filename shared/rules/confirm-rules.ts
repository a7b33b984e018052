import { ruleLineNames, type RuleLineName, type RuleProfile } from '../domain/rule-profile'

/** A part of the rules that is confirmed at once. */
export type RuleSection = 'criteria' | 'classes' | 'lines'

/** A line copied from another year or from nowhere, that holds something to confirm. */
export const awaitsConfirmation = ({ confirmed }: { confirmed: string }, value: string): boolean =>
  value.trim() !== '' && confirmed !== 'yes'

const confirmed = <Part extends { confirmed: string }>(part: Part): Part => ({ ...part, confirmed: 'yes' })

/** The rules with every line of a part confirmed; open lines stay open. */
export function confirmRules(rules: RuleProfile, section: RuleSection): RuleProfile {
  if (section === 'criteria') return { ...rules, criteria: rules.criteria.map(confirmed) }
  if (section === 'classes') return { ...rules, classes: rules.classes.map(confirmed) }
  const lines = ruleLineNames.map((name): [RuleLineName, RuleProfile[RuleLineName]] => [
    name,
    rules[name].value.trim() === '' ? rules[name] : confirmed(rules[name])
  ])
  return { ...rules, ...Object.fromEntries(lines) }
}
