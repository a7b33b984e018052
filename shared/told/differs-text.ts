import { valueOf } from '../domain/reading/answer'
import { readDay } from '../domain/reading/read-day'
import type { IssuedPaper } from '../domain/issued-paper'
import { dayInText } from '../text/language/date-text'

/** Said where the paper as it is now says something else than what went out last. */
export function differsText({ on }: IssuedPaper): string {
  const day = valueOf(readDay(on))
  return `Skiljer sig från det utskickade ${day === undefined ? on.trim() : dayInText(day)}.`
}
