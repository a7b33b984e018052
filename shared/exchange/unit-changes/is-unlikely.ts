import { valueOf } from '../../domain/reading/answer'
import { readDay } from '../../domain/reading/read-day'
import { readCount, readYear, readYears } from '../../domain/reading/read-number'
import type { UnitFieldKind } from '../../domain/unit-fields'

/** More people than this are no unit, and more letters than these no name. */
const mostPeople = 2_000
const longestName = 200
/** Days further from the award's year than this are of something else. */
const yearsApart = 2

/** Whether an answer that can be read is hardly meant: a unit without people, a day of another decade. */
export function isUnlikely(kind: UnitFieldKind, typed: string, awardYear: string): boolean {
  const year = valueOf(readYear(awardYear))
  switch (kind) {
    case 'count': {
      const count = valueOf(readCount(typed))
      return count === 0 || (count !== undefined && count > mostPeople)
    }
    case 'day': {
      const day = valueOf(readDay(typed, { inYear: year }))
      return day !== undefined && year !== undefined && Math.abs(Number(day.slice(0, 4)) - year) > yearsApart
    }
    case 'years':
      return year !== undefined && (valueOf(readYears(typed)) ?? []).some((each) => each > year || each < 1990)
    case 'line':
      return typed.length > longestName
    case 'lines':
    case 'percentage':
    case 'awardClass':
    case 'operator':
    case 'participation':
    case 'state':
    case 'yesNo':
      return false
  }
}
