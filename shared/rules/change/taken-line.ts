import type { RuleLine, RuleLineName } from '../../domain/rule-profile'
import { cleanLine } from '../../domain/reading/text-policy'
import { lineStanding } from '../rule-standing'
import type { TypedSource } from './source-of'
import { takenPart } from './taken-part'

export const isLineChanged = (before: RuleLine, value: string): boolean => cleanLine(value) !== cleanLine(before.value)

interface Typed {
  readonly value: string
  readonly source: TypedSource
}

/** A line with what a person typed: open without a value, and not confirmed by a day of another year. */
export function takenLine(name: RuleLineName, before: RuleLine, typed: Typed, year: string): RuleLine {
  const value = cleanLine(typed.value)
  if (value === '') return { ...before, value: '', source: '', from: '', confirmed: '' }
  const taken = takenPart({
    before,
    after: { ...before, value },
    isChanged: isLineChanged(before, value),
    source: typed.source,
    year
  })
  return lineStanding(name, taken, year).kind === 'otherYear' ? { ...taken, confirmed: '' } : taken
}
