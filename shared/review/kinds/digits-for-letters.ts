import { findingReasons } from '../../text/sentences/finding-reasons'
import { capitalised } from '../../text/language/capitalised'
import { numberInText, ordinalInText } from '../../text/language/number-words'
import { inRunningText } from '../in-running-text'
import { months } from '../months'
import { instead, seen } from '../seen'
import { sentencesOf } from '../sentences'
import type { Kind, PassageObservation } from '../observation'
import type { Passage } from '../passage'

/** Words whose number keeps its digits: "bilaga 1", "årskurs 4", "kl. 9". */
const numbered =
  'nr\\.?|nummer|bilaga|punkt|punkten|kapitel|kap\\.?|paragraf|sida|sidan|steg|nivå|etapp|plan|våning|rum|' +
  'hus|grupp|klass|årskurs|vecka|fas|version|område|distrikt|tabell|figur|artikel|avsnitt|alternativ|kvartal|tertial|' +
  'avdelning|enhet|protokoll|mål|indikator|uppdrag|möte|period|spår|kategori|fråga|kriterium|rad|kolumn|omgång'
/** Words before which digits stand: measures, dates, and the other half of "3 och 7". */
const measured = `och|till|eller|procent|procentenheter|kronor|kr|mkr|tkr|miljoner|miljarder|tusen|kap|st|m|km|cm|kvm|gånger|${months}`
const between = '[ \\u00A0\\n]'
const afterNumbered = `(?<!§${between})(?<!(?<!\\p{L})(?:den|kl\\.?|\\p{L}*(?:${numbered}))${between})`
const afterDigits = `(?<!\\d${between}(?:(?:och|till|eller)${between})?)`
const digits = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/§%–−+-])${afterNumbered}${afterDigits}` +
    `(\\d|1[0-2])(?=${between}(?!(?:${measured})(?!\\p{L}))\\p{Ll})`,
  'giu'
)

/** *En* or *ett* is for a person to say. */
const inLetters = (count: number): string | undefined => (count < 2 ? undefined : numberInText(count))

/** "1:a", "2:a", "3:e"; a day of a month, "den 1:a maj", is told as a date. */
const ordinal = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/§%–−+-])(\\d|1[0-2]):(a|e|sta|ste|dra|dre|dje|de|te)(?![\\p{L}\\p{N}]|${between}(?:i\\s+varje\\s+månad|${months}))`,
  'giu'
)

function ordinals(passages: readonly Passage[]): readonly PassageObservation[] {
  return seen(
    passages,
    ({ plain }) => plain,
    ordinal,
    (match, { plain }) => {
      const word = ordinalInText(Number(match[1]), match[2]?.toLowerCase() === 'e' ? 'e' : 'a')
      const isFirst = sentencesOf(plain).some(({ start }) => start === match.index)
      const mend = word === undefined ? {} : { mend: instead(match, isFirst ? capitalised(word) : word) }
      return { reason: findingReasons.ordinalInDigits, ...mend }
    }
  )
}

export const digitsForLetters: Kind = ({ passages }) => {
  const running = inRunningText(passages)
  const counts = seen(
    running,
    ({ plain }) => plain,
    digits,
    (match, { plain }) => {
      if (sentencesOf(plain).some(({ start }) => start === match.index)) return undefined
      const to = inLetters(Number(match[1]))
      return { reason: findingReasons.digitsForLetters, ...(to === undefined ? {} : { mend: instead(match, to) }) }
    }
  )
  return [...counts, ...ordinals(running)]
}
