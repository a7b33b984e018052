import { valueOf } from '../../shared/domain/answer'
import { readDay } from '../../shared/domain/day'
import type { RuleLineName } from '../../shared/domain/rule-profile'
import { capitalised } from '../../shared/text/capitalised'
import { dayText, monthInText } from '../../shared/text/date-text'
import { handlingWords, winnersEventWords } from '../../shared/text/rule-words'
import { chosenWords } from './chosen-words'

const aMonth = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** The value of one line as a person reads it: days in words, choices as sentences, the rest as it stands. */
export function ruleValueWords(name: RuleLineName, value: string): string {
  if (name === 'committeeHandling') return chosenWords(value, handlingWords)
  if (name === 'winnersEvent') return chosenWords(value, winnersEventWords)
  if (name === 'recipientAddress') return value
  const day = valueOf(readDay(value))
  if (day !== undefined) return dayText(day)
  return capitalised(aMonth.test(value) ? monthInText(value) : value)
}
