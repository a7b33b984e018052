import { findingReasons } from '../../text/sentences/finding-reasons'
import { instead, seen } from '../seen'
import type { Kind, PassageObservation } from '../observation'
import type { Passage } from '../passage'
import { isBroken } from '../words/is-broken'
import { wholeWordsIn } from '../words/whole-words-in'

/** Words after a hyphen that stands for the rest of a compound: "budget- och personalansvar". */
const joining = 'och|eller|samt|respektive|som|till|men|alternativt|kontra|liksom|snarare|resp|/|&'
const split = new RegExp(`(?<![\\p{L}\\p{N}-])(\\p{L}+)[-¬]\\s+(?!(?:${joining})(?!\\p{L}))(\\p{Ll}+)`, 'gu')
const award = /(?<!\p{L})kvalitets(?:[- ]\s*|-)utm\p{L}{1,2}rkels\p{L}*/giu
const softHyphens = /[\p{L}\p{N}]*(?:\u00AD+[\p{L}\p{N}]*)+/gu
/** Every word with the one after it, so that each pair is looked at once. */
const pairs = /(?<![\p{L}\p{N}-])(\p{L}+)([ \u00A0\n]|-| -)(?=(\p{Ll}+)(?![\p{L}\p{N}-]))/gu
/** "N ä m n d e n" */
const spaced = /(?<![\p{L}\p{N}])(?:\p{L} ){4,}\p{L}(?![\p{L}\p{N}])/gu

/** An abbreviation or a single letter keeps its hyphen: "LSS-hälsan", "e-post". */
const joined = (first: string, last: string): string =>
  first.length === 1 || first === first.toUpperCase() ? `${first}-${last}` : first + last

const covers = (outer: PassageObservation, { passage, start, end }: PassageObservation): boolean =>
  outer.passage === passage && outer.start <= start && outer.end >= end

/** Words that a person has typed broken, by a space or a hyphen inside them. */
function brokenPairs(passages: readonly Passage[]): readonly PassageObservation[] {
  const typed = passages.filter(({ typedAt }) => typedAt !== undefined)
  const written = wholeWordsIn(typed.map(({ plain }) => plain))
  return typed.flatMap((passage) =>
    [...passage.plain.matchAll(pairs)].flatMap((match): readonly PassageObservation[] => {
      const [, first = '', mark = '', second = ''] = match
      const start = match.index
      const end = start + first.length + mark.length + second.length
      const around = { before: passage.plain.slice(0, start), after: passage.plain.slice(end) }
      const parts = { first, second, ...around, mark: mark.includes('-') ? ('hyphen' as const) : ('space' as const) }
      if (!isBroken(parts, written)) return []
      return [{ passage, start, end, reason: findingReasons.brokenWord, mend: { start, end, to: first + second } }]
    })
  )
}

export const brokenWord: Kind = ({ passages }) => {
  const text = ({ withoutNames }: Passage): string => withoutNames
  const reason = findingReasons.brokenWord
  const awards = seen(passages, text, award, (match) => ({
    reason,
    mend: instead(match, match[0].replace(/[-\s]/g, ''))
  }))
  const words = seen(passages, text, split, (match) => ({
    reason,
    mend: instead(match, joined(match[1] ?? '', match[2] ?? ''))
  }))
  const letters = seen(passages, text, spaced, (match) => ({
    reason,
    mend: instead(match, match[0].replace(/ /g, ''))
  }))
  const soft = seen(
    passages,
    (passage) => passage.text,
    softHyphens,
    (match) => ({
      reason: findingReasons.softHyphen,
      mend: instead(match, match[0].replaceAll('\u00AD', ''))
    })
  )
  const found = [...awards, ...words, ...letters, ...brokenPairs(passages)]
  return [...found.filter((each, at) => !found.slice(0, at).some((earlier) => covers(earlier, each))), ...soft]
}
