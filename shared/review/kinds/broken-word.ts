import { findingReasons } from '../../text/finding-reasons'
import { instead, seen } from '../seen'
import type { Kind, PassageObservation } from '../observation'
import type { Passage } from '../passage'

/** Words after a hyphen that stands for the rest of a compound: "budget- och personalansvar". */
const joining = 'och|eller|samt|respektive|som|till|men|alternativt|kontra|liksom|snarare'
const split = new RegExp(`(?<![\\p{L}\\p{N}-])(\\p{L}+)-\\s+(?!(?:${joining})(?!\\p{L}))(\\p{Ll}+)`, 'gu')
const award = /(?<!\p{L})kvalitets(?:[- ]\s*|-)utm\p{L}{1,2}rkels\p{L}*/giu
const softHyphens = /[\p{L}\p{N}]*(?:\u00AD+[\p{L}\p{N}]*)+/gu

/** An abbreviation or a single letter keeps its hyphen: "LSS-hälsan", "e-post". */
const joined = (first: string, last: string): string =>
  first.length === 1 || first === first.toUpperCase() ? `${first}-${last}` : first + last

const covers = (outer: PassageObservation, { passage, start, end }: PassageObservation): boolean =>
  outer.passage === passage && outer.start <= start && outer.end >= end

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
  const soft = seen(passages, (passage) => passage.text, softHyphens, (match) => ({
    reason: findingReasons.softHyphen,
    mend: instead(match, match[0].replaceAll('\u00AD', ''))
  }))
  return [...awards, ...words.filter((word) => !awards.some((each) => covers(each, word))), ...soft]
}
