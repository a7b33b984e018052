import type { ExtractDeadline } from '../../rules/extract-deadline'
import { dayInText } from '../language/date-text'
import { capitalised } from '../language/capitalised'
import { dayOffText } from '../language/day-off-text'

/** Which working day to keep when the extract's deadline falls on a weekend or a holiday; empty when it does not. */
export function sendBySentence({ day, sendBy, dayOff }: ExtractDeadline): string {
  if (dayOff === undefined) return ''
  const why = `${capitalised(dayInText(day))} är ${dayOffText(dayOff)}, och den dagen flyttas inte till nästa vardag`
  return `${why}: skicka utdraget senast ${dayInText(sendBy)}.`
}
