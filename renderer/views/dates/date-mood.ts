import type { MatterDate } from '../../../shared/rules/matter-date'

/** What a date looks like: its shape and colour say the same as its words. */
export type DateMood = 'past' | 'late' | 'next' | 'later' | 'unknown'

export const dateMood = ({ standing, status, when }: Pick<MatterDate, 'standing' | 'status' | 'when'>): DateMood => {
  if (standing === 'late') return 'late'
  return when.kind === 'month' ? 'later' : status
}

export const moodWords: Record<DateMood, string> = {
  past: 'Har passerat',
  late: 'Försenat',
  next: 'Härnäst',
  later: 'Senare',
  unknown: 'Inte känt'
}
