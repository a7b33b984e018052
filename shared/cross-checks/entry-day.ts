import { valueOf } from '../domain/reading/answer'
import { readDay } from '../domain/reading/read-day'
import { unitAnswers } from '../domain/answers/unit-answers'
import { confirmedRules } from '../rules/confirmed-rules'
import { participatingUnits } from '../rules/participating-units'
import { ruleAnswer } from '../rules/rule-answer'
import { clashSentences } from '../text/sentences/clash-sentences'
import type { CrossCheck } from './clash'

/** An entry that was submitted after the year's last day for entries. */
export const entryDay: CrossCheck = (matter) => {
  const last = valueOf(ruleAnswer(confirmedRules(matter).entryBy, readDay))
  if (last === undefined) return []
  return participatingUnits(matter.units).flatMap((unit) => {
    const { entrySubmitted, name } = unitAnswers(unit)
    const day = valueOf(entrySubmitted)
    if (day === undefined || day <= last) return []
    return [
      {
        sentence: clashSentences.enteredLate(valueOf(name), day, last),
        fields: [`units.${unit.id}.entrySubmitted`, 'rules.entryBy'],
        severity: 'unlikely',
        papers: ['staff-report', 'minutes-extract']
      }
    ]
  })
}
