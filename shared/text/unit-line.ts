import { valueOf } from '../domain/answer'
import { readYear } from '../domain/read-number'
import type { RuleProfile } from '../domain/rule-profile'
import type { Operator, Unit, UnitState } from '../domain/unit'
import { unitAnswers, type UnitAnswers } from '../domain/unit-answers'
import { capitalised } from './capitalised'
import { className } from './class-name'
import { dayText } from './date-text'

const run: Record<Operator, string> = { city: 'stadens egen', contracted: 'på entreprenad', private: 'enskilt driven' }
const states: Record<UnitState, string> = {
  asked: 'tillfrågad',
  registered: 'anmäld',
  entrySubmitted: 'bidrag inlämnat',
  withdrawn: 'återkallad'
}

function stateOf({ state, entrySubmitted, withdrawnOn }: UnitAnswers): string | undefined {
  const known = valueOf(state)
  if (known === undefined) return undefined
  const day = known === 'entrySubmitted' ? valueOf(entrySubmitted) : known === 'withdrawn' ? valueOf(withdrawnOn) : undefined
  return day === undefined ? states[known] : `${states[known]} ${dayText(day)}`
}

/** A closed unit's second line: how far it has come, who runs it, and its class, which may be long. */
export function unitLine(rules: RuleProfile, unit: Unit): string {
  const answers = unitAnswers(unit, valueOf(readYear(rules.year)))
  const operator = valueOf(answers.operator)
  const named = className(rules, unit)
  const parts = [stateOf(answers), operator && run[operator], named].filter((part) => part !== undefined && part !== '')
  return capitalised(parts.join(' · '))
}
