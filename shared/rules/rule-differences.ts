import { comparable } from '../domain/reading/comparable'
import {
  ruleLineNames,
  type AwardClass,
  type Criterion,
  type RuleLine,
  type RuleLineName,
  type RuleProfile
} from '../domain/rule-profile'

const classMembers = ['name', 'scope', 'source', 'from', 'confirmed'] as const
const criterionMembers = [
  'wording',
  'kind',
  'parameter',
  'appliesTo',
  'requiredTo',
  'source',
  'from',
  'confirmed'
] as const
const lineMembers = ['value', 'source', 'from', 'confirmed'] as const

/** A row that comes, goes, or differs in some of its members. */
export type RowChange<Row, Member> =
  | { readonly change: 'added'; readonly after: Row }
  | { readonly change: 'removed'; readonly before: Row }
  | { readonly change: 'changed'; readonly before: Row; readonly after: Row; readonly members: readonly Member[] }

export type CriterionMember = (typeof criterionMembers)[number]
export type ClassMember = (typeof classMembers)[number]
export type LineMember = (typeof lineMembers)[number]

/** One line of the rules that two profiles give differently (*skillnad mellan regler*). */
export type RuleDifference =
  | {
      readonly kind: 'line'
      readonly name: RuleLineName
      readonly before: RuleLine
      readonly after: RuleLine
      readonly members: readonly LineMember[]
    }
  | ({ readonly kind: 'class' } & RowChange<AwardClass, ClassMember>)
  | ({ readonly kind: 'criterion' } & RowChange<Criterion, CriterionMember>)

const differing = <Row, Member extends keyof Row>(
  before: Row,
  after: Row,
  members: readonly Member[]
): readonly Member[] => members.filter((member) => before[member] !== after[member])

/**
 * Rows beside each other: by id, else where one row on either side has no other of its id and the two are `alike`. Those of
 * the first list come in its order, then those that only the second has.
 */
function changes<Row extends { readonly id: string }, Member extends keyof Row>(
  [before, after]: [readonly Row[], readonly Row[]],
  members: readonly Member[],
  likeness: (row: Row) => string
): readonly RowChange<Row, Member>[] {
  const has = (rows: readonly Row[], { id }: Row): boolean => rows.some((row) => row.id === id)
  const left = before.filter((row) => !has(after, row))
  const come = after.filter((row) => !has(before, row))
  const alike = (rows: readonly Row[], row: Row): readonly Row[] =>
    likeness(row) === '' ? [] : rows.filter((each) => likeness(each) === likeness(row))
  const partner = (row: Row): Row | undefined => {
    if (has(after, row)) return after.find(({ id }) => id === row.id)
    const [only, ...others] = alike(come, row)
    return others.length === 0 && alike(left, row).length === 1 ? only : undefined
  }
  const pairs = before.map((row) => ({ row, partner: partner(row) }))
  const kept = pairs.flatMap(({ row, partner: found }): readonly RowChange<Row, Member>[] => {
    if (found === undefined) return [{ change: 'removed', before: row }]
    const differ = differing(row, found, members)
    return differ.length === 0 ? [] : [{ change: 'changed', before: row, after: found, members: differ }]
  })
  const added = come.filter((row) => !pairs.some(({ partner: found }) => found === row))
  return [...kept, ...added.map((row): RowChange<Row, Member> => ({ change: 'added', after: row }))]
}

/** Every line that differs between two profiles, in the order in which they are shown. */
export const ruleDifferences = (before: RuleProfile, after: RuleProfile): readonly RuleDifference[] => [
  ...changes([before.criteria, after.criteria], criterionMembers, ({ kind }) =>
    kind === 'ownQuestion' ? '' : kind
  ).map((each) => ({
    kind: 'criterion' as const,
    ...each
  })),
  ...changes([before.classes, after.classes], classMembers, ({ name }) => comparable(name)).map((each) => ({
    kind: 'class' as const,
    ...each
  })),
  ...ruleLineNames.flatMap((name): readonly RuleDifference[] => {
    const members = differing(before[name], after[name], lineMembers)
    return members.length === 0 ? [] : [{ kind: 'line', name, before: before[name], after: after[name], members }]
  })
]
