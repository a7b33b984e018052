import { findingReasons } from '../../text/sentences/finding-reasons'
import { months } from '../months'
import { inRunningText } from '../in-running-text'
import type { Kind, PassageObservation } from '../observation'
import type { Passage } from '../passage'
import { instead, seen } from '../seen'
import { readAnew } from '../words/read-anew'

const edge = '(?<![\\p{L}\\p{N}_])'
const close = '(?![\\p{L}\\p{N}_])'
const plain = ({ plain: text }: Passage): string => text

const section = /(?<![\p{L}\p{N}$])(\${1,2})\s?(\d+)(?!\d|[.,]\d|\s?(?:miljoner|USD|dollar))/gu
const sectionAsLetter = /(?<=(?:enligt|se|under|i)\s)S\s(\d{1,3})(?=\s+i\s+(?:protokoll|nämndens))/gu
/** "l november", "| år", "I maj" after *den*: a lone sign for *1*, *I* or *i*; a person says which. */
const loneSign = new RegExp(
  `${edge}(?:l|\\|)(?=\\s\\p{L})|(?<=(?<!\\p{L})den\\s)[lI](?=\\s(?:${months}))|(?<=§\\s)[lI]${close}|` +
    `${edge}1(?=\\s(?:årets|stadens|samband|enlighet|Stockholms?|kvalitets\\p{L}+|\\p{Ll}{3,}(?:erna|arna|orna|heten|ningen|elsen)(?!\\p{L})))`,
  'gu'
)
/** Digits with a letter among them that looks like one: "lO", "2O23", "l7". */
const mixed = new RegExp(
  `${edge}(?=[\\dlIOo]*(?:\\d|lO|IO(?=\\s\\p{Ll})))(?=\\d*[lIOo])[\\dlIO]*[\\dlIOo]${close}`,
  'gu'
)
const figureOf = (text: string): string => text.replace(/[lI]/g, '1').replace(/[Oo]/g, '0')
const isNamed = /^[IO]\d$/u

/** What UTF-8 looks like when it has been read as another code. */
const decoded: Record<string, string> = {
  'Ã¥': 'å',
  'Ã¤': 'ä',
  'Ã¶': 'ö',
  'Ã…': 'Å',
  'Ã„': 'Ä',
  'Ã–': 'Ö',
  'Ã©': 'é',
  'Â§': '§'
}
const miscoded = new RegExp(
  `[\\p{L}\\p{N}]*?(?:${Object.keys(decoded).join('|')})(?:[\\p{L}\\p{N}]|${Object.keys(decoded).join('|')})*`,
  'gu'
)
const recoded = (text: string): string =>
  Object.entries(decoded).reduce((now, [code, letter]) => now.replaceAll(code, letter), text)

const word = /(?<![\p{L}\p{N}_@./-])(?=[\p{L}\p{N}|!]*\p{L})[\p{L}\p{N}|!]{2,}(?![\p{L}\p{N}_@-]|\.\p{L})/gu

/** The award's name has a kind of its own. */
const isAward = /^kvalitetsutm/iu

function cased(small: string, like: string): string {
  if (like.length > 3 && like === like.toUpperCase()) return small.toUpperCase()
  return /^\p{Lu}/u.test(like) && !/^I\p{Ll}/u.test(like) ? small.slice(0, 1).toUpperCase() + small.slice(1) : small
}

const surelyRead = 6

const words = (passages: readonly Passage[]): readonly PassageObservation[] =>
  seen(passages, plain, word, (match) => {
    const read = match[0].replace(/!$/, '')
    const printed = readAnew(read)
    if (printed === undefined || isAward.test(read)) return undefined
    const start = match.index
    // A short word may be one that the list does not know.
    const mend = read.length < surelyRead ? {} : { mend: { start, end: start + read.length, to: cased(printed, read) } }
    return { reason: findingReasons.scanningError, ...mend }
  })

const covers = (outer: PassageObservation, { passage, start, end }: PassageObservation): boolean =>
  outer.passage === passage && outer.start <= start && outer.end >= end

/** Signs and words as a scanner or a wrong code leaves them. Only what was typed: nothing composed was ever scanned. */
export const scanningError: Kind = ({ passages }) => {
  const typed = passages.filter(({ typedAt }) => typedAt !== undefined)
  const running = inRunningText(typed)
  const reason = findingReasons.scanningError
  const found = [
    ...seen(typed, plain, section, (match) => ({
      reason,
      mend: instead(match, `${(match[1] ?? '').replaceAll('$', '§')} ${match[2] ?? ''}`)
    })),
    ...seen(typed, plain, sectionAsLetter, (match) => ({ reason, mend: instead(match, `§ ${match[1] ?? ''}`) })),
    ...seen(
      typed,
      ({ text }) => text,
      miscoded,
      (match) => ({ reason, mend: instead(match, recoded(match[0])) })
    ),
    ...seen(typed, plain, mixed, (match) =>
      isNamed.test(match[0]) ? undefined : { reason, mend: instead(match, figureOf(match[0])) }
    ),
    ...seen(typed, plain, loneSign, () => ({ reason })),
    ...words(running)
  ]
  return found.filter((each, at) => !found.slice(0, at).some((earlier) => covers(earlier, each)))
}
