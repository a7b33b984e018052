import { valueOf } from '../domain/reading/answer'
import type { Day } from '../domain/reading/day'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/answers/matter-answers'
import { unitAnswers } from '../domain/answers/unit-answers'
import { findDates } from './find-dates'
import {
  dayOf,
  type DateKind,
  type DateStanding,
  type DateStatus,
  type FoundDate,
  type MatterDate
} from './matter-date'
import { participatingUnits } from './participating-units'
import { unitsOfItem } from './taken/decided-units'

function statusOf(day: Day | null, today: Day, next: Day | undefined): DateStatus {
  if (day === null) return 'unknown'
  if (day < today) return 'past'
  return day === next ? 'next' : 'later'
}

/** Whether the matter tells that what belongs to a date is done; undefined for dates that are merely reached. */
function isDone(kind: DateKind, matter: MatterDraft): boolean | undefined {
  const { verifiedOn, postedOn, extractSentOn } = matterAnswers(matter)
  switch (kind) {
    case 'entry': {
      const ofItem = new Set(unitsOfItem(matter).map(({ id }) => id))
      const units = participatingUnits(matter.units).filter(({ id }) => ofItem.has(id))
      return units.length === 0
        ? undefined
        : units.every((unit) => valueOf(unitAnswers(unit).state) === 'entrySubmitted')
    }
    case 'verification':
      return verifiedOn.kind === 'answered'
    case 'publicNotice':
      return postedOn.kind === 'answered'
    case 'extract':
      return extractSentOn.kind === 'answered'
    case 'group':
    case 'papers':
    case 'meeting':
    case 'appeal':
    case 'winners':
      return undefined
  }
}

function standingOf(found: FoundDate, matter: MatterDraft, today: Day): DateStanding {
  const day = dayOf(found)
  const passed = day !== null && day < today
  const done = isDone(found.kind, matter)
  if (done === undefined) return passed ? 'done' : 'open'
  if (done) return 'done'
  return passed ? 'late' : 'open'
}

/** The dates of a matter as they stand today: which have passed, which is next, and what is late. */
export function deadlines(matter: MatterDraft, today: Day): readonly MatterDate[] {
  const found = findDates(matter)
  const next = found
    .flatMap((each) => dayOf(each) ?? [])
    .filter((day) => day >= today)
    .sort()[0]
  return found.map((each) => ({
    ...each,
    status: statusOf(dayOf(each), today, next),
    standing: standingOf(each, matter, today)
  }))
}

/** The same dates from the first to the last; those whose day is not known come last. */
export const inOrderOfTime = (dates: readonly MatterDate[]): readonly MatterDate[] =>
  dates.toSorted((a, b) => (dayOf(a) ?? '9999').localeCompare(dayOf(b) ?? '9999'))
