import type { MatterDraft } from '../../../../shared/domain/matter'
import type { RulePart } from '../../../../shared/rules/rule-parts'
import { ruleParts } from '../../../../shared/rules/rule-parts'
import { sampleMatter } from '../../../../shared/sample/sample-matter'
import type { Pair } from './pair'

const sample = sampleMatter('')

/** The sample matter with one part of its rules copied from the year before and not yet confirmed. */
function waiting({ field }: RulePart): MatterDraft {
  const { rules } = sample
  const copied = { from: '2022', confirmed: '' }
  const of = <Row extends { id: string }>(rows: readonly Row[], part: string): readonly Row[] =>
    rows.map((row) => (field === `rules.${part}.${row.id}` ? { ...row, ...copied } : row))
  const lines = Object.entries(rules).map(([name, line]) => [
    name,
    field === `rules.${name}` && typeof line === 'object' ? { ...line, ...copied } : line
  ])
  const changed = Object.fromEntries(lines) as MatterDraft['rules']
  return {
    ...sample,
    rules: { ...changed, classes: of(rules.classes, 'classes'), criteria: of(rules.criteria, 'criteria') }
  }
}

export const rulesNotConfirmedPairs: Pair[] = ruleParts(sample)
  .filter(({ value }) => value.trim() !== '')
  .map((part) => ({ name: part.field, planted: waiting(part), clean: sample }))
