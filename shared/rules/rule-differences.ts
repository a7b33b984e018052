import { ruleLineNames, type AwardClass, type Criterion, type RuleLineName, type RuleProfile } from '../domain/rule-profile'

/** One line of the rules that two profiles give differently (*skillnad mellan regler*). */
export type RuleDifference =
  | { kind: 'line'; name: RuleLineName; before: string; after: string }
  | { kind: 'class'; before: AwardClass | undefined; after: AwardClass | undefined }
  | { kind: 'criterion'; before: Criterion | undefined; after: Criterion | undefined }

const classFields = ['name', 'scope', 'source', 'from', 'confirmed'] as const
const criterionFields = ['kind', 'parameter', 'appliesTo', 'requiredTo', 'wording', 'source', 'from', 'confirmed'] as const
const lineFields = ['value', 'source', 'from', 'confirmed'] as const

const differs = <Row extends object>(before: Row | undefined, after: Row | undefined, fields: readonly (keyof Row)[]): boolean =>
  before === undefined || after === undefined || fields.some((field) => before[field] !== after[field])

/** Rows beside each other by id: those of the first list in its order, then those that only the second has. */
function pairs<Row extends { id: string }>(before: Row[], after: Row[]): { before: Row | undefined; after: Row | undefined }[] {
  const kept = before.map((row) => ({ before: row, after: after.find(({ id }) => id === row.id) }))
  const added = after.filter(({ id }) => !before.some((row) => row.id === id))
  return [...kept, ...added.map((row) => ({ before: undefined, after: row }))]
}

/** Every line that differs between two profiles, in the order in which they are shown. */
export const ruleDifferences = (before: RuleProfile, after: RuleProfile): RuleDifference[] => [
  ...pairs(before.criteria, after.criteria)
    .filter((pair) => differs(pair.before, pair.after, criterionFields))
    .map((pair) => ({ kind: 'criterion' as const, ...pair })),
  ...pairs(before.classes, after.classes)
    .filter((pair) => differs(pair.before, pair.after, classFields))
    .map((pair) => ({ kind: 'class' as const, ...pair })),
  ...ruleLineNames
    .filter((name) => differs(before[name], after[name], lineFields))
    .map((name) => ({ kind: 'line' as const, name, before: before[name].value, after: after[name].value }))
]
