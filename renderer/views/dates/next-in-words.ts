import type { Day } from '../../../shared/domain/reading/day'
import type { MatterDraft } from '../../../shared/domain/matter'
import { deadlines } from '../../../shared/rules/deadlines'
import { dayOf } from '../../../shared/rules/matter-date'
import { daysLeftText } from '../../../shared/text/language/days-left-text'
import { dateLabel } from '../../../shared/text/sentences/matter-date-text'
import { weekdayText } from '../../../shared/text/language/weekday-text'

export interface NextInWords {
  /** What comes next, with its weekday and day; null when nothing known lies ahead. */
  next: { what: string; left: string } | null
  /** What is late, each as it is called. */
  late: readonly string[]
}

/** What comes next and what is late, as it stands at the foot of the way. */
export function nextInWords(matter: MatterDraft, today: Day): NextInWords {
  const dates = deadlines(matter, today)
  const next = dates.find(({ status }) => status === 'next')
  const day = next ? dayOf(next) : null
  return {
    next:
      next && day
        ? { what: `${dateLabel(next, matter)} ${weekdayText(day, today)}`, left: daysLeftText(day, today) }
        : null,
    late: dates.filter(({ standing }) => standing === 'late').map((date) => dateLabel(date, matter))
  }
}
