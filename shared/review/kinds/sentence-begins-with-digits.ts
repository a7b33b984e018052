import { capitalised } from '../../text/language/capitalised'
import { findingReasons } from '../../text/sentences/finding-reasons'
import { numberInText } from '../../text/language/number-words'
import { inRunningText } from '../in-running-text'
import type { Kind, PassageObservation } from '../observation'
import { sentencesOf } from '../sentences'

/** Digits first in a sentence; not "1." or "1)" typed as the number of an item, nor a date in digits. */
const opening = /^(\d+)(?![.)]\s|[.)]?$|\d{0,3}-\d{2}-\d{2}|-\d|\s§)(?=\D)/u
const words = /\p{L}{2,}/gu

export const sentenceBeginsWithDigits: Kind = ({ passages }) =>
  inRunningText(passages)
    .filter(({ form }) => form !== 'bullet' && form !== 'cell')
    .flatMap((passage) =>
      sentencesOf(passage.plain).flatMap(({ text, start }): readonly PassageObservation[] => {
        const digits = opening.exec(text)?.[1]
        if (digits === undefined || (text.match(words) ?? []).length < 3) return []
        const count = Number(digits)
        const end = start + digits.length
        const inLetters = count > 1 && count <= 12 && /^\s\p{Ll}/u.test(text.slice(digits.length))
        return [
          {
            passage,
            start,
            end,
            reason: findingReasons.sentenceBeginsWithDigits,
            ...(inLetters ? { mend: { start, end, to: capitalised(numberInText(count)) } } : {})
          }
        ]
      })
    )
