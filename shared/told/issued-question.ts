import { valueOf } from '../domain/reading/answer'
import { readDay } from '../domain/reading/read-day'
import type { IssuedPaper } from '../domain/issued-paper'
import type { PaperKind } from '../domain/paper-kind'
import { dayInText } from '../text/language/date-text'

/** Papers that go out by themselves, as they are called in a sentence, and how the verb agrees; the rest are kept at hand. */
const goingOut: Partial<Record<PaperKind, string>> = {
  'staff-report': 'tjänsteutlåtandet',
  'minutes-extract': 'protokollsutdraget',
  'public-notice': 'anslagsbeviset',
  'minutes-notice': 'anslaget'
}

/** The paper in a sentence, where it is one that goes out. */
export const paperGoingOut = (paper: PaperKind): string | undefined => goingOut[paper]

/** Said where the paper as it is now says something else than what went out last. */
export function differsText({ on }: IssuedPaper): string {
  const day = valueOf(readDay(on))
  return `Skiljer sig från det utskickade ${day === undefined ? on.trim() : dayInText(day)}.`
}
