import { valueOf } from '../../domain/reading/answer'
import { readLine } from '../../domain/reading/read-line'
import { readYear } from '../../domain/reading/read-number'
import type { RuleProfile } from '../../domain/rule-profile'
import type { Operator, Unit, UnitState } from '../../domain/unit'
import { unitAnswers, type UnitAnswers } from '../../domain/answers/unit-answers'
import { classStanding } from '../../rules/rule-standing'
import { capitalised } from '../language/capitalised'
import { dayText } from '../language/date-text'
import { classInList } from './confirmed-words'

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
  const day =
    known === 'entrySubmitted' ? valueOf(entrySubmitted) : known === 'withdrawn' ? valueOf(withdrawnOn) : undefined
  return day === undefined ? states[known] : `${states[known]} ${dayText(day)}`
}

/** The class by its name; one that nobody has confirmed for the year says so. */
function classWords({ classes }: RuleProfile, unit: Unit): string | undefined {
  const chosen = valueOf(unitAnswers(unit).awardClass)
  const found = classes.find(({ id }) => id === chosen)
  const name = found && valueOf(readLine(found.name))
  return found && name && classInList(name, classStanding(found))
}

/** A closed unit's second line: how far it has come, who runs it, and its class, which may be long. */
export function unitLine(rules: RuleProfile, unit: Unit): string {
  const answers = unitAnswers(unit, valueOf(readYear(rules.year)))
  const operator = valueOf(answers.operator)
  const named = classWords(rules, unit)
  const parts = [stateOf(answers), operator && run[operator], named].filter((part) => part !== undefined && part !== '')
  return capitalised(parts.join(' · '))
}
