import { answered, missing, valueOf, type Answer } from '../domain/reading/answer'
import type { Committee, DayCountName } from '../domain/committee'
import { readChoice } from '../domain/reading/read-choice'
import { readLine } from '../domain/reading/read-line'
import { readCount } from '../domain/reading/read-number'

/** A number of days, and where it is laid down. */
export interface DayCount {
  readonly days: number
  readonly source: string
}

/** The numbers of days of the act; a committee may have its own in its profile. */
export const actDayCounts: Record<DayCountName, DayCount> = {
  verification: { days: 14, source: 'Kommunallagen (2017:725) 5 kap. 69 § och 6 kap. 35 §' },
  publicNotice: { days: 2, source: 'Kommunallagen (2017:725) 8 kap. 12 §' },
  appeal: { days: 21, source: 'Kommunallagen (2017:725) 13 kap. 5 § och lagen (1930:173) 2 §' }
}

const isBoard = ({ kind }: Committee): boolean => valueOf(readChoice(kind, ['committee', 'board'])) === 'board'

/**
 * How many days a period lasts: as the committee's profile has it, else as the act has it. The act's words on minutes
 * are written for committees, so a company's board has no number of days until someone gives one.
 */
export function dayCount(committee: Committee, name: DayCountName): Answer<DayCount> {
  const own = committee.dayCounts[name]
  const days = readCount(own.days)
  if (days.kind === 'unreadable') return days
  if (days.kind === 'answered') {
    const source = valueOf(readLine(own.source)) ?? ''
    return answered({ days: days.value, source })
  }
  return isBoard(committee) ? missing : answered(actDayCounts[name])
}
