import type { ClipboardCopy } from '../../../shared/text/papers/clipboard-copy'
import { capitalised } from '../../../shared/text/language/capitalised'
import { numberInText } from '../../../shared/text/language/number-words'

/** What to say when something has been copied: also what is missing in it, and how that shows. */
export function copyWords({ gaps, draft }: Pick<ClipboardCopy, 'gaps' | 'draft'>): string {
  if (gaps.length === 0) return 'Kopierat.'
  const counted = gaps.length === 1 ? 'En lucka' : `${capitalised(numberInText(gaps.length))} luckor`
  return `Kopierat. ${counted} ${draft ? 'syns i texten' : 'utelämnades'}.`
}
