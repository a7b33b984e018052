import { valueOf } from '../domain/reading/answer'
import { readDay } from '../domain/reading/read-day'
import type { Unlocking } from '../domain/minutes'
import { dayInText } from '../text/language/date-text'

const dayOf = (typed: string): string => {
  const day = valueOf(readDay(typed))
  return day === undefined ? typed.trim() : dayInText(day)
}

/** Since when the decision, the minutes and the rules are locked. */
export const lockedSinceText = (sentOn: string): string => `Låst sedan utdraget skickades ${dayOf(sentOn)}`

/** When what was locked was opened again, and why. */
export const unlockedText = ({ on, because, sentOn }: Unlocking): string =>
  `Upplåst ${dayOf(on)}, efter att utdraget skickades ${dayOf(sentOn)}: ${because.trim()}`
