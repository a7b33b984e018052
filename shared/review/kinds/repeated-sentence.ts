import { findingReasons } from '../../text/sentences/finding-reasons'
import { inRunningText } from '../in-running-text'
import type { Kind, PassageObservation } from '../observation'
import type { Passage } from '../passage'
import { nearlyRepeated, wordsOfSentence, type Words } from '../nearly-repeated'
import { sentencesOf } from '../sentences'

interface Placed {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly key: string
  readonly plain: string
}

const fewestWords = 5

const placed = (passage: Passage): readonly Placed[] =>
  sentencesOf(passage.plain).flatMap(({ text, start }) => {
    const end = start + text.length
    const key = passage.text.slice(start, end).replace(/\s+/g, ' ').toLowerCase()
    const isSentence = passage.form !== 'bullet' || /[.!?]$/.test(text)
    return isSentence && key.split(' ').length >= fewestWords ? [{ passage, start, end, key, plain: text }] : []
  })

/** The sentence with the space that parts it from its neighbour. */
function withSpace({ passage, start, end }: Placed): { readonly start: number; readonly end: number } {
  const after = /^\s*/.exec(passage.text.slice(end))?.[0].length ?? 0
  const before = end + after === passage.text.length ? (/\s*$/.exec(passage.text.slice(0, start))?.[0].length ?? 0) : 0
  return { start: start - before, end: end + after }
}

type Repeats = (earlier: Placed, sentence: Placed) => PassageObservation

const again: Repeats = (earlier, sentence) => {
  const { passage, start, end } = sentence
  const { repeatedHere, repeatedSentence: repeatedThere } = findingReasons
  const reason = earlier.passage.section === passage.section ? repeatedHere : repeatedThere(earlier.passage.heading)
  return { passage, start, end, reason, mend: { ...withSpace(sentence), to: '' } }
}

/** Which of the two should go is for a person to say. */
const nearly: Repeats = (earlier, { passage, start, end }) => {
  const { nearlyRepeated: nearlyThere, nearlyRepeatedHere: nearlyHere } = findingReasons
  return {
    passage,
    start,
    end,
    reason: earlier.passage.section === passage.section ? nearlyHere : nearlyThere(earlier.passage.heading)
  }
}

const isTyped = ({ passage }: Placed): boolean => passage.typedAt !== undefined

/** A decision repeats its proposal word by word, and should; so does a proposal what it proposes. */
export const repeatedSentence: Kind = ({ passages }) => {
  const first = new Map<string, Placed>()
  const known = new Map<Placed, Words>()
  const wordsOf = (sentence: Placed): Words => {
    const words = known.get(sentence) ?? wordsOfSentence(sentence.key, sentence.plain)
    known.set(sentence, words)
    return words
  }
  const read = inRunningText(passages).filter(({ section }) => section !== 'decision' && section !== 'laidProposal')
  return read.flatMap(placed).flatMap((sentence): readonly PassageObservation[] => {
    const earlier = first.get(sentence.key)
    if (earlier !== undefined) return [again(earlier, sentence)]
    const likely = sentence.passage.section === 'proposal' ? [] : [...first.values()]
    const like = likely.find(
      (each) =>
        (isTyped(each) || isTyped(sentence)) &&
        each.passage.section !== 'proposal' &&
        nearlyRepeated(wordsOf(each), wordsOf(sentence))
    )
    first.set(sentence.key, sentence)
    return like === undefined ? [] : [nearly(like, sentence)]
  })
}
