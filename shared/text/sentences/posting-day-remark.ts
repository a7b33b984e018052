import type { MatterDraft } from '../../domain/matter'
import { dayOff } from '../../rules/days/day-off'
import { findDates } from '../../rules/find-dates'
import { dayOf } from '../../rules/matter-date'
import { capitalised } from '../language/capitalised'
import { dayInText } from '../language/date-text'
import { dayOffText } from '../language/day-off-text'

/**
 * That the day of the public notice, or the last day for it, is no working day; empty where it is one. The day stays the
 * second after the verification, as the law words it (kommunallagen 2017:725, 8 kap. 12 §): no later one is told.
 */
export function postingDayRemark(matter: MatterDraft): string {
  const posting = findDates(matter).find(({ kind }) => kind === 'publicNotice')
  const day = posting && dayOf(posting)
  const off = day ? dayOff(day) : undefined
  if (!posting || !day || off === undefined) return ''
  const what = `${capitalised(dayInText(day))} är ${dayOffText(off)} och ingen arbetsdag`
  return posting.source.kind === 'matter'
    ? `${what}. Kontrollera att anslagsdagen stämmer.`
    : `${what}. Planera för att justeringen anslås i tid.`
}
