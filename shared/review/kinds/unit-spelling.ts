import { groupedBy } from '../../domain/reading/grouped-by'
import { cleanLine } from '../../domain/reading/text-policy'
import { findingReasons } from '../../text/sentences/finding-reasons'
import type { Kind, PassageObservation } from '../observation'
import type { Passage } from '../passage'
import { sentencesOf } from '../sentences'
import { spelledLike } from '../spelled-like'
import { wordsOf, type Word } from '../words-of'

interface Name {
  readonly name: string
  readonly words: readonly Word[]
}

/** From the first word of the name to the last, without the quotes or brackets around it. */
const core = ({ name, words }: Name): string => name.slice(words[0]?.start, words.at(-1)?.end)

type NamesByWord = Map<string, readonly Name[]>

/** One word of a name may differ, so it is looked for where its first or its second word stands, or any name of one. */
interface Register {
  readonly byFirst: NamesByWord
  readonly bySecond: NamesByWord
  readonly single: readonly Name[]
  /** By all letters of the name without its spaces, where a space or hyphen too many or too few has come in. */
  readonly byLetters: Map<string, Name>
  /** How many words those names have, and one more or less. */
  readonly widths: readonly number[]
}

const byWord = (names: readonly Name[], at: number): NamesByWord => groupedBy(names, ({ words }) => words[at]?.folded)

const fewestLetters = 8
const letters = (words: readonly Word[]): string => words.map(({ folded }) => folded).join('')

function registerOf(typed: readonly string[]): Register {
  const names = [...new Set(typed.map(cleanLine))].map((name) => ({ name, words: wordsOf(name) }))
  const single = names.filter(({ words }) => words.length === 1)
  const long = names.filter((name) => letters(name.words).length >= fewestLetters)
  const byLetters = new Map(long.map((name) => [letters(name.words), name]))
  const widths = [...new Set(long.flatMap(({ words }) => [words.length - 1, words.length + 1]))].filter(
    (width) => width > 0
  )
  return { byFirst: byWord(names, 0), bySecond: byWord(names, 1), single, byLetters, widths }
}

/** A unit's name with a word of it in two, or two in one; and how many words that makes. */
function parted(
  { byLetters, widths }: Register,
  words: readonly Word[],
  at: number
): { readonly named: Name; readonly width: number } | undefined {
  for (const width of widths) {
    const window = words.slice(at, at + width)
    const named = window.length === width ? byLetters.get(letters(window)) : undefined
    if (named !== undefined && Math.abs(named.words.length - width) === 1) return { named, width }
  }
  return undefined
}

const candidates = ({ byFirst, bySecond, single }: Register, word: Word, next: Word | undefined): readonly Name[] =>
  [
    ...(byFirst.get(word.folded) ?? []),
    ...(bySecond.get(next?.folded ?? '') ?? []),
    ...(/^\p{Lu}/u.test(word.written) ? single : [])
  ].sort((a, b) => b.words.length - a.words.length)

function inPassage(passage: Passage, register: Register): readonly PassageObservation[] {
  const { withoutNames } = passage
  const words = wordsOf(withoutNames)
  const starts = new Set(sentencesOf(withoutNames).map(({ start }) => start))
  let free = 0
  return words.flatMap((first, at): readonly PassageObservation[] => {
    if (at < free) return []
    const named = candidates(register, first, words[at + 1]).find((each) => {
      const window = words.slice(at, at + each.words.length)
      const written = withoutNames.slice(first.start, window.at(-1)?.end)
      if (window.length < each.words.length) return false
      const place = { startsSentence: starts.has(first.start), before: withoutNames.slice(0, first.start) }
      return spelledLike({ text: written, words: window }, { text: core(each), words: each.words }, place)
    })
    const found = named === undefined ? parted(register, words, at) : { named, width: named.words.length }
    if (found === undefined) return []
    free = at + found.width
    const place = { start: first.start, end: words[free - 1]?.end ?? first.end }
    return [
      {
        passage,
        ...place,
        reason: findingReasons.unitSpelling(found.named.name),
        mend: { ...place, to: core(found.named) }
      }
    ]
  })
}

/** Only what a person typed: composed sentences take each name from the register. */
export const unitSpelling: Kind = ({ matter, passages }) => {
  const register = registerOf(matter.units.map(({ name }) => name))
  return passages.filter(({ typedAt }) => typedAt !== undefined).flatMap((passage) => inPassage(passage, register))
}
