import { valueOf } from '../../domain/reading/answer'
import { decidedStates, decisionAsTakenSchema, type DecidedState } from '../../domain/decision-as-taken'
import { readDay } from '../../domain/reading/read-day'
import { earlierItemSchema } from '../../domain/earlier-item'
import { decisionOutcomes } from '../../domain/minutes'
import { paperKinds } from '../../domain/paper-kind'
import { readChoice } from '../../domain/reading/read-choice'
import { readItemNumber } from '../../domain/reading/read-item-number'
import { readOutcome } from '../../domain/answers/read-outcome'
import { textAt } from '../../domain/paths/field-path'
import { dayText } from '../language/date-text'
import { outcomeWords } from './outcome-words'
import { kindsOfPapers } from './kinds-of-papers'

/** What a decision made of a unit. */
export const decidedStateWords: Record<DecidedState, string> = {
  takesPart: 'deltar',
  struck: 'struken',
  added: 'tillagd',
  undecided: 'inte avgjord'
}

const dayOf = (typed: string, inYear?: number): string => {
  const day = valueOf(readDay(typed, { inYear }))
  return day === undefined ? typed.trim() : dayText(day)
}

/** A decision that was fixed, in one line: what became of the proposal, what of each unit, and its clauses. */
export function decisionWords(value: object): string {
  const decision = decisionAsTakenSchema.safeParse(value)
  if (!decision.success) return ''
  const { outcome, units, clauses } = decision.data
  const known = valueOf(readChoice(outcome, decisionOutcomes))
  const named = decidedStates.flatMap((state) => {
    const names = units.filter((unit) => unit.state === state).map(({ name }) => name)
    return names.length === 0 ? [] : [`${decidedStateWords[state]}: ${names.join('; ')}`]
  })
  return [known === undefined ? '' : outcomeWords[known].name, ...named, ...clauses.map(({ text }) => `”${text}”`)]
    .filter(Boolean)
    .join(' – ')
}

/** An issued paper, by its name and the day it went out. */
export function issueWords(value: object): string {
  const paper = paperKinds.find((kind) => kind === textAt(value, 'paper'))
  return `${paper === undefined ? 'Handling' : kindsOfPapers[paper].name}, ${dayOf(textAt(value, 'on'))}`
}

/** An earlier item, by its number, its meeting and what became of it. */
export function earlierItemWords(value: object, inYear?: number): string {
  const item = earlierItemSchema.safeParse(value)
  if (!item.success) return ''
  const { minutes, meeting } = item.data
  const outcome = valueOf(readOutcome(minutes))
  const parts = [
    valueOf(readItemNumber(minutes.itemNumber)) ?? '',
    dayOf(meeting.date, inYear),
    outcome === undefined ? '' : outcomeWords[outcome].name.toLowerCase()
  ]
  return parts.filter(Boolean).join(', ')
}
