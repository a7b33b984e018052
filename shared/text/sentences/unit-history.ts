import { valueOf } from '../../domain/reading/answer'
import type { Participation, Unit } from '../../domain/unit'
import { unitAnswers } from '../../domain/answers/unit-answers'

const participationOf = (unit: Unit): Participation | undefined => valueOf(unitAnswers(unit).participation)

/** `2022`, `2022 och 2023`. */
const yearsInText = (years: readonly number[]): string =>
  years.length < 2 ? years.join() : `${years.slice(0, -1).join(', ')} och ${years.at(-1)}`

/** The earlier years of a unit in running text; nothing where none are told. */
export const earlierYears = (unit: Unit): string =>
  participationOf(unit) === 'earlier' ? yearsInText(valueOf(unitAnswers(unit).earlierYears) ?? []) : ''

/** What a table tells of a unit's history: its years, `tidigare`, `första gången`, or nothing. */
export function participationWords(unit: Unit): string {
  switch (participationOf(unit)) {
    case undefined:
      return ''
    case 'first':
      return 'första gången'
    case 'earlier':
      return earlierYears(unit) || 'tidigare'
  }
}
