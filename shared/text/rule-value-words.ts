import { valueOf } from '../domain/answer'
import { readDay } from '../domain/day'
import { readDecisionForms } from '../domain/read-decision-forms'
import type { RuleLineName } from '../domain/rule-profile'
import { capitalised } from './capitalised'
import { dayText, monthInText } from './date-text'
import { handlingWords, winnersEventWords } from './rule-words'
import { wordFor } from './word-for'
import { formWords } from './form-words'

const aMonth = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** The value of one line as a person reads it: days in words, choices as sentences, the rest as it stands. */
export function ruleValueWords(name: RuleLineName, value: string): string {
  if (name === 'committeeHandling') return wordFor(handlingWords, value)
  if (name === 'winnersEvent') return wordFor(winnersEventWords, value)
  if (name === 'recipientAddress') return value
  const forms = name === 'decisionForms' ? valueOf(readDecisionForms(value)) : undefined
  if (forms !== undefined) return forms.map((form) => formWords[form].name).join(', ')
  const day = valueOf(readDay(value))
  if (day !== undefined) return dayText(day)
  return capitalised(aMonth.test(value) ? monthInText(value) : value)
}
