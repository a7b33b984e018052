import { valueOf } from '../../domain/reading/answer'
import { readDay } from '../../domain/reading/read-day'
import type { DecidedUnit } from '../../domain/decision-as-taken'
import type { Unit } from '../../domain/unit'
import { cleanLine } from '../../domain/reading/text-policy'
import { unitAnswers } from '../../domain/answers/unit-answers'
import { dayInText } from '../language/date-text'

/** What the register says of a unit that the decision says otherwise: that it has withdrawn, or is called something else. */
export function decidedUnitRemarks({ id, name, state }: DecidedUnit, units: readonly Unit[]): readonly string[] {
  const now = units.find((unit) => unit.id === id)
  if (now === undefined) return state === 'added' ? ['finns inte i registret'] : ['finns inte längre i registret']
  const day = valueOf(readDay(now.withdrawnOn))
  const isWithdrawn = valueOf(unitAnswers(now).state) === 'withdrawn'
  const newName = cleanLine(now.name)
  return [
    ...(isWithdrawn ? [day === undefined ? 'har dragit sig ur' : `drog sig ur ${dayInText(day)}`] : []),
    ...(newName === '' || newName === cleanLine(name) ? [] : [`heter nu ${newName}`])
  ]
}
