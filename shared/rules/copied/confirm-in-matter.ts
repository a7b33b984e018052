import type { MatterDraft } from '../../domain/matter'
import { ruleLineNames, type RuleLineName } from '../../domain/rule-profile'
import { confirmCopied } from './confirm-copied'

const yes = { confirmed: 'yes' }

function confirmRule(matter: MatterDraft, field: string): MatterDraft {
  const { rules } = matter
  const [, part = '', id = ''] = field.split('.')
  const line = ruleLineNames.find((name): name is RuleLineName => name === part)
  if (line !== undefined) return { ...matter, rules: { ...rules, [line]: { ...rules[line], ...yes } } }
  const confirmed = <Row extends { id: string }>(rows: Row[]): Row[] => rows.map((row) => (row.id === id ? { ...row, ...yes } : row))
  if (part === 'classes') return { ...matter, rules: { ...rules, classes: confirmed(rules.classes) } }
  return part === 'criteria' ? { ...matter, rules: { ...rules, criteria: confirmed(rules.criteria) } } : matter
}

/** The matter with what was copied in some of its fields, or in some lines of its rules, confirmed as it stands. */
export const confirmInMatter = (matter: MatterDraft, fields: string[]): MatterDraft =>
  fields.reduce((now, field) => (field.startsWith('rules.') ? confirmRule(now, field) : confirmCopied(now, field)), matter)
