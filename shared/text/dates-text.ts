import type { Day } from '../domain/day'
import type { MatterDraft } from '../domain/matter'
import { deadlines, inOrderOfTime } from '../rules/deadlines'
import { extractDeadline } from '../rules/extract-deadline'
import type { MatterDate } from '../rules/matter-date'
import { verificationAdvice } from '../rules/verification-advice'
import { dateLabel, dateSourceText, dateStatusText, whenText } from './matter-date-text'
import { sendBySentence } from './send-by-sentence'
import { adviceWords, verificationReason } from './verification-advice-text'

function dateLine(date: MatterDate, matter: MatterDraft): string {
  const source = dateSourceText(date.source, matter)
  const said = date.when.kind === 'unknown' || source === '' ? '' : ` (${source})`
  const status = date.when.kind === 'day' ? `, ${dateStatusText(date)}` : ''
  return `${dateLabel(date, matter)}: ${whenText(date.when)}${status}${said}`
}

/** The dates of a matter in order of time, and the advice on verification, as plain text. */
export function datesText(matter: MatterDraft, today: Day): string[] {
  const advice = verificationAdvice(matter, today)
  const deadline = extractDeadline(matter.rules)
  const weekend = deadline === undefined ? '' : sendBySentence(deadline)
  return [
    ...inOrderOfTime(deadlines(matter, today)).map((date) => dateLine(date, matter)),
    ...(weekend === '' ? [] : ['', weekend]),
    '',
    `${adviceWords[advice.advice]}.`,
    ...verificationReason(advice, matter.committee)
  ]
}
