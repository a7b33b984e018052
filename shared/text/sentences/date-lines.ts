import type { Day } from '../../domain/reading/day'
import type { MatterDraft } from '../../domain/matter'
import { deadlines, inOrderOfTime } from '../../rules/deadlines'
import type { MatterDate } from '../../rules/matter-date'
import { dateLabel, dateSourceText, dateStatusText, whenText } from './matter-date-text'

function dateLine(date: MatterDate, matter: MatterDraft): string {
  const source = dateSourceText(date.source, matter)
  const said = date.when.kind === 'unknown' || source === '' ? '' : ` (${source})`
  const status = date.when.kind === 'day' ? `, ${dateStatusText(date)}` : ''
  return `${dateLabel(date, matter)}: ${whenText(date.when)}${status}${said}`
}

/** The dates of a matter in order of time, a line each. */
export const dateLines = (matter: MatterDraft, today: Day): readonly string[] =>
  inOrderOfTime(deadlines(matter, today)).map((date) => dateLine(date, matter))
