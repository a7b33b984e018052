import { readDay } from '../domain/day'
import { readChoice } from '../domain/read-choice'
import { committeeHandlings, winnersEvents, type CommitteeHandling } from '../domain/rule-profile'
import { readWinnersTime, type WinnersTime } from '../domain/winners-time'
import { clause, text, wanted } from '../document/build'
import type { Clause, Inline } from '../document/document'
import type { ConfirmedRules } from '../rules/confirmed-rules'
import { ruleAnswer, ruleText } from '../rules/rule-answer'
import type { AwardWords } from './award-words'
import { answerOrGap, textOrGap } from './answer-or-gap'
import { capitalised } from './capitalised'
import type { CommitteeWords } from './committee-words'
import { dayInText, monthInText } from './date-text'
import { ended } from './ended'
import { fieldLabel } from './field-label'

const timeInText = (time: WinnersTime): string => (time.kind === 'day' ? dayInText(time.day) : `i ${monthInText(time.month)}`)

const place = ({ winnersPlace }: ConfirmedRules): Inline => {
  const known = ruleText(winnersPlace)
  return known.kind === 'answered' ? text(` i ${known.value}`) : text('')
}

/** When and where the award is handed out, or its winners announced. */
export function winnersSentence(rules: ConfirmedRules, award: AwardWords): Clause {
  const time = answerOrGap(ruleAnswer(rules.winners, readWinnersTime), 'rules.winners', timeInText)
  const event = ruleAnswer(rules.winnersEvent, (typed) => readChoice(typed, winnersEvents))
  if (event.kind !== 'answered') return clause(wanted('rules.winnersEvent', fieldLabel('rules.winnersEvent')))
  return event.value === 'awarded'
    ? clause(`${capitalised(award.definite)} delas ut `, time, place(rules), '.')
    : clause(`Vinnarna av ${award.definite} utses `, time, place(rules), '.')
}

const handlingText = (handling: CommitteeHandling, { body }: CommitteeWords): string => {
  switch (handling) {
    case 'approve':
      return `Deltagandet ska godkännas av ${body}.`
    case 'approveOrNotice':
      return `Deltagandet ska godkännas i ${body} eller anmälas till den.`
    case 'notice':
      return `Deltagandet ska anmälas till ${body}.`
  }
}

const handlingByInstructions = (handling: CommitteeHandling, { body }: CommitteeWords): string => {
  switch (handling) {
    case 'approve':
      return `Enligt årets anvisningar är det ${body} som godkänner att en enhet deltar.`
    case 'approveOrNotice':
      return `Enligt årets anvisningar ska deltagandet godkännas i ${body} eller anmälas till den.`
    case 'notice':
      return `Enligt årets anvisningar ska deltagandet anmälas till ${body}.`
  }
}

const handling = (rules: ConfirmedRules, words: CommitteeWords, write: (handling: CommitteeHandling, words: CommitteeWords) => string): Clause => {
  const field = 'rules.committeeHandling'
  const asked = ruleAnswer(rules.committeeHandling, (typed) => readChoice(typed, committeeHandlings))
  return clause(answerOrGap(asked, field, (value) => write(value, words), fieldLabel(field, words)))
}

const extractDay = (rules: ConfirmedRules): Inline => answerOrGap(ruleAnswer(rules.extractBy, readDay), 'rules.extractBy', dayInText)
const organisation = (rules: ConfirmedRules): Inline => textOrGap(ruleText(rules.recipientOrganisation), 'rules.recipientOrganisation')

/** What the year asks of the committee, and by when its decision is wanted. */
export const decisionDeadlineSentences = (rules: ConfirmedRules, words: CommitteeWords): Clause[] => [
  handling(rules, words, handlingText),
  clause('Beslutet ska ha kommit in till ', organisation(rules), clause(' senast ', extractDay(rules)), '.')
]

/** The same as the year's instructions have it, with the address to which the extract is sent. */
export const instructionSentences = (rules: ConfirmedRules, words: CommitteeWords): Clause[] => [
  handling(rules, words, handlingByInstructions),
  clause(
    'Protokollsutdraget skickas till ',
    textOrGap(ruleText(rules.recipientAddress), 'rules.recipientAddress'),
    clause(' och ska vara framme senast ', extractDay(rules)),
    '.'
  )
]

export const entrySentence = (rules: ConfirmedRules): Clause =>
  clause('Bidraget ska ha lämnats in senast ', answerOrGap(ruleAnswer(rules.entryBy, readDay), 'rules.entryBy', dayInText), '.')

/** What follows the entry, in the years whose rules tell it. */
export function afterEntrySentences(rules: ConfirmedRules): Clause[] {
  const known = ruleText(rules.afterEntry)
  return known.kind === 'answered' ? [clause(ended(`När bidraget har lämnats in följer ${known.value}`))] : []
}
