import { cleanLine } from '../../domain/text-policy'
import { findingReasons } from '../../text/finding-reasons'
import type { Kind, PassageObservation } from '../observation'
import type { Passage } from '../passage'
import { sentencesOf } from '../sentences'
import { spelledLike } from '../spelled-like'
import { wordsOf, type Word } from '../words-of'

interface Name {
  name: string
  words: Word[]
}

/** From the first word of the name to the last, without the quotes or brackets around it. */
const core = ({ name, words }: Name): string => name.slice(words[0]?.start, words.at(-1)?.end)

const namesFrom = (typed: string[]): Name[] =>
  [...new Set(typed.map(cleanLine))]
    .map((name) => ({ name, words: wordsOf(name) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)

function inPassage(passage: Passage, names: Name[]): PassageObservation[] {
  const { withoutNames } = passage
  const words = wordsOf(withoutNames)
  const sentenceStarts = new Set(sentencesOf(withoutNames).map(({ start }) => start))
  const taken = new Set<number>()
  return names.flatMap((each) =>
    words.flatMap((first, at): PassageObservation[] => {
      const window = words.slice(at, at + each.words.length)
      const last = window.at(-1)
      if (last === undefined || window.length < each.words.length || window.some((_, index) => taken.has(at + index))) return []
      const written = withoutNames.slice(first.start, last.end)
      if (!spelledLike(written, window, core(each), each.words, sentenceStarts.has(first.start))) return []
      window.forEach((_, index) => taken.add(at + index))
      const place = { start: first.start, end: last.end }
      return [{ passage, ...place, reason: findingReasons.unitSpelling(each.name), mend: { ...place, to: core(each) } }]
    })
  )
}

/** Only what a person typed: composed sentences take each name from the register. */
export const unitSpelling: Kind = ({ matter, passages }) => {
  const names = namesFrom(matter.units.map(({ name }) => name))
  return passages.filter(({ typedAt }) => typedAt !== undefined).flatMap((passage) => inPassage(passage, names))
}
