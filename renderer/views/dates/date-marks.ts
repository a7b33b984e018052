import { utc, type Day } from '../../../shared/domain/reading/day'
import type { MatterDate } from '../../../shared/rules/matter-date'

/** How a date is drawn: its number in the list, its place in the picture, and its shape. */
export interface DateMark {
  number: number
  date: MatterDate
  /** Percent from the left. */
  x: number
  /** How many marks lie under it, where days are close. */
  lane: number
}

interface MonthMark {
  month: string
  x: number
  width: number
}

/** The year as it is drawn, from the month of the first date to that of the last. */
export interface YearMarks {
  months: readonly MonthMark[]
  marks: readonly DateMark[]
  lanes: number
  /** Percent from the left; null where today lies outside the picture. */
  today: number | null
}

const closest = 7
const dayLength = 86_400_000

const time = (day: Day): number => utc(day).getTime()
const firstOf = (month: string): Day => `${month}-01` as Day

function nextMonth(month: string): string {
  const [year = 0, place = 0] = month.split('-').map(Number)
  return place === 12 ? `${year + 1}-01` : `${year}-${String(place + 1).padStart(2, '0')}`
}

const monthsBetween = (first: string, last: string): readonly string[] =>
  first >= last ? [last] : [first, ...monthsBetween(nextMonth(first), last)]

/** Where a date is drawn: at noon of its day, or in the middle of its month. */
function middleOf({ when }: MatterDate): number | null {
  switch (when.kind) {
    case 'day':
      return time(when.day) + dayLength / 2
    case 'month':
      return (time(firstOf(when.month)) + time(firstOf(nextMonth(when.month)))) / 2
    case 'unknown':
      return null
  }
}

const monthOf = ({ when }: MatterDate): readonly string[] => {
  if (when.kind === 'day') return [when.day.slice(0, 7)]
  return when.kind === 'month' ? [when.month] : []
}

/** The lowest lane where nothing is too near; marks come in order of time. */
function laneFor(x: number, placed: readonly DateMark[]): number {
  const taken = new Set(placed.filter((each) => x - each.x < closest).map(({ lane }) => lane))
  let lane = 0
  while (taken.has(lane)) lane += 1
  return lane
}

/** The picture of the dates, which come numbered in the order of the list; null where no date is known. */
export function yearMarks(dates: readonly MatterDate[], today: Day): YearMarks | null {
  const known = dates.flatMap(monthOf).sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return null
  const start = time(firstOf(first))
  const end = time(firstOf(nextMonth(last)))
  const percent = (at: number): number => ((at - start) / (end - start)) * 100
  const marks: DateMark[] = []
  dates.forEach((date, index) => {
    const at = middleOf(date)
    if (at === null) return
    const x = percent(at)
    marks.push({ number: index + 1, date, x, lane: laneFor(x, marks) })
  })
  const now = time(today) + dayLength / 2
  return {
    months: monthsBetween(first, last).map((month) => {
      const x = percent(time(firstOf(month)))
      return { month, x, width: percent(time(firstOf(nextMonth(month)))) - x }
    }),
    marks,
    lanes: Math.max(...marks.map(({ lane }) => lane)) + 1,
    today: now >= start && now < end ? percent(now) : null
  }
}
