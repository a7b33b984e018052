import { findingReasons } from '../../text/finding-reasons'
import { inRunningText } from '../in-running-text'
import { seen } from '../seen'
import type { Kind } from '../observation'

const afterComma = /(?<!\p{L})\p{L}+,\s+(\p{Lu}\p{Ll}*)(?![\p{L}\p{N}-])/gu
const lowerCase = /(?<![\p{L}\p{N}])\p{Ll}+(?!\p{L})/gu

/** Words that no name begins with, so that a capital is never theirs in the middle of a sentence. */
const small = new Set(
  (
    'alla att av de den denna dessa det detta då där därefter därför därmed eftersom efter en enligt ett från för genom ' +
    'han hon i inom man med medan men när och om på samt som till under utan utöver varje vi vid vilka vilken vilket är'
  ).split(' ')
)

export const commaBeforeCapital: Kind = ({ passages }) => {
  const running = inRunningText(passages)
  const common = new Set(running.flatMap(({ plain }) => plain.match(lowerCase) ?? []))
  return seen(running, ({ plain }) => plain, afterComma, (match) => {
    const word = (match[1] ?? '').toLowerCase()
    const isNoName = small.has(word) || (word.length > 3 && common.has(word))
    return isNoName ? { reason: findingReasons.commaBeforeCapital } : undefined
  })
}
