import { valueOf } from '../../domain/reading/answer'
import { readDecisionForms } from '../../domain/answers/read-decision-forms'
import type { RuleLineName } from '../../domain/rule-profile'
import { readWinnersTime } from '../../domain/reading/winners-time'
import { capitalised } from '../language/capitalised'
import { dayText, monthInText } from '../language/date-text'
import { handlingWords, winnersEventWords } from './rule-words'
import { wordFor } from '../language/word-for'
import { formWords } from './form-words'

const isTime = (name: RuleLineName): boolean => name === 'entryBy' || name === 'extractBy' || name === 'winners'

/** The value of one line as a person reads it: days in words, choices as sentences, the rest as it stands. */
export function ruleValueWords(name: RuleLineName, value: string): string {
  if (name === 'committeeHandling') return wordFor(handlingWords, value)
  if (name === 'winnersEvent') return wordFor(winnersEventWords, value)
  if (name === 'recipientAddress') return value
  const forms = name === 'decisionForms' ? valueOf(readDecisionForms(value)) : undefined
  if (forms !== undefined) return forms.map((form) => formWords[form].name).join(', ')
  const time = isTime(name) ? valueOf(readWinnersTime(value)) : undefined
  if (time === undefined) return capitalised(value)
  return time.kind === 'day' ? dayText(time.day) : capitalised(monthInText(time.month))
}
