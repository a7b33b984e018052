import type { Gap } from './document'
import { gapWords } from './gap-words'

/** What a gap is called in a list of what is missing; what is typed there and cannot be read is no missing answer. */
export const listedGap = (gap: Gap): string => (gap.unread === undefined ? gap.label : gapWords(gap))
