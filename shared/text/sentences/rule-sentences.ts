import { readDay } from '../../domain/reading/read-day'
import { readChoice } from '../../domain/reading/read-choice'
import { committeeHandlings, winnersEvents, type CommitteeHandling } from '../../domain/rule-profile'
import { readWinnersTime, type WinnersTime } from '../../domain/reading/winners-time'
import { clause, text, wanted } from '../../document/build'
import type { Clause, Inline } from '../../document/document'
import type { ConfirmedRules } from '../../rules/confirmed-rules'
import { ruleAnswer, ruleText } from '../../rules/rule-answer'
import type { AwardWords } from '../language/award-words'
import { answerOrGap, textOrGap } from '../fields/answer-or-gap'
import { capitalised } from '../language/capitalised'
import type { CommitteeWords } from '../language/committee-words'
import { paperDayInText, paperMonth } from '../language/date-text'
import { ended } from '../language/ended'
import { fieldLabel } from '../fields/field-label'

const timeInText = (time: WinnersTime): string =>
  time.kind === 'day' ? paperDayInText(time.day) : `i ${paperMonth(time.month)}`

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
    : clause(`Vinnarna av ${award.definite} tillkännages `, time, place(rules), '.')
}

const handlingText = (handling: CommitteeHandling, { body }: CommitteeWords): string => {
  switch (handling) {
    case 'approve':
      return `${capitalised(body)} ska godkänna deltagandet.`
    case 'approveOrNotice':
      return `${capitalised(body)} ska godkänna deltagandet, eller så ska det anmälas till ${body}.`
    case 'notice':
      return `Deltagandet ska anmälas till ${body}.`
  }
}

/** What the year asks of the committee. */
export const handlingSentence = (rules: ConfirmedRules, words: CommitteeWords): Clause =>
  clause(
    answerOrGap(
      ruleAnswer(rules.committeeHandling, (typed) => readChoice(typed, committeeHandlings)),
      'rules.committeeHandling',
      (value) => handlingText(value, words),
      fieldLabel('rules.committeeHandling', words)
    )
  )

const extractDay = (rules: ConfirmedRules): Inline =>
  answerOrGap(ruleAnswer(rules.extractBy, readDay), 'rules.extractBy', paperDayInText)
const organisation = (rules: ConfirmedRules): Inline =>
  textOrGap(ruleText(rules.recipientOrganisation), 'rules.recipientOrganisation')

/** Who waits for the decision, and until when. */
export const decisionDeadlineSentence = (rules: ConfirmedRules): Clause =>
  clause('Beslutet ska ha kommit in till ', organisation(rules), clause(' senast ', extractDay(rules)), '.')

/** The same as whoever sends the extract needs it, with the address: `till stadsledningskontoret (namn@example.se)`. */
export function extractSentence(rules: ConfirmedRules): Clause {
  const address = textOrGap(ruleText(rules.recipientAddress), 'rules.recipientAddress')
  const to = organisation(rules)
  const recipient =
    to.type === 'gap' && address.type === 'text' ? [address, clause(' (', to, ')')] : [to, clause(' (', address, ')')]
  return clause(
    'Protokollsutdraget skickas till ',
    ...recipient,
    clause(' och ska ha kommit in senast ', extractDay(rules)),
    '.'
  )
}

/** When the entries are due, after a subject in the plural: `De`, `Enheternas skriftliga bidrag`. */
export const entrySentence = (rules: ConfirmedRules, entries: string): Clause =>
  clause(
    `${entries} ska ha lämnats in senast `,
    answerOrGap(ruleAnswer(rules.entryBy, readDay), 'rules.entryBy', paperDayInText),
    '.'
  )

/** What follows the entry, in the years whose rules tell it. */
export function afterEntrySentences(rules: ConfirmedRules): readonly Clause[] {
  const known = ruleText(rules.afterEntry)
  return known.kind === 'answered' ? [clause(ended(`När bidraget har lämnats in följer ${known.value}`))] : []
}
