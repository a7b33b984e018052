import type { MatterDate } from '../../../shared/rules/matter-date'

const place = ({ when }: MatterDate): string => {
  switch (when.kind) {
    case 'day':
      return when.day
    case 'month':
      return `${when.month}-99`
    case 'unknown':
      return '9999'
  }
}

/** The dates from the first to the last, a month at its end, and those that are not known last of all. */
export const inOrder = (dates: readonly MatterDate[]): readonly MatterDate[] =>
  dates.toSorted((a, b) => place(a).localeCompare(place(b)))
