import type { Unit, UnitField } from '../unit'

const own = 'ownAnswers.'

/** One answer of a unit that a table or a form may carry: a field, or the answer to a question of the year's own. */
export type UnitKey = UnitField | `ownAnswers.${string}`

export const ownAnswerKey = (criterion: string): UnitKey => `${own}${criterion}`

export const isUnitField = (key: UnitKey): key is UnitField => !key.startsWith(own)

/** The criterion whose own question a key answers; undefined for a field. */
const criterionOf = (key: UnitKey): string | undefined => (key.startsWith(own) ? key.slice(own.length) : undefined)

/** What was typed under a key; a criterion of a hand-edited file may be called `toString`. */
export function typedOfUnit(unit: Unit, key: UnitKey): string {
  if (isUnitField(key)) return unit[key]
  const criterion = criterionOf(key) ?? ''
  return Object.hasOwn(unit.ownAnswers, criterion) ? (unit.ownAnswers[criterion] ?? '') : ''
}

export function withTypedOfUnit(unit: Unit, key: UnitKey, typed: string): Unit {
  const criterion = criterionOf(key)
  return criterion === undefined
    ? { ...unit, [key]: typed }
    : { ...unit, ownAnswers: Object.fromEntries([...Object.entries(unit.ownAnswers), [criterion, typed]]) }
}
