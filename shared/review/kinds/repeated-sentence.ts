import { findingReasons } from '../../text/finding-reasons'
import { inRunningText } from '../in-running-text'
import type { Kind, PassageObservation } from '../observation'
import type { Passage } from '../passage'
import { sentencesOf } from '../sentences'

interface Placed {
  passage: Passage
  start: number
  end: number
  key: string
}

const fewestWords = 5

const placed = (passage: Passage): Placed[] =>
  sentencesOf(passage.plain).flatMap(({ text, start }) => {
    const end = start + text.length
    const key = passage.text.slice(start, end).replace(/\s+/g, ' ').toLowerCase()
    const isSentence = passage.form !== 'bullet' || /[.!?]$/.test(text)
    return isSentence && key.split(' ').length >= fewestWords ? [{ passage, start, end, key }] : []
  })

/** The sentence with the space that parts it from its neighbour. */
function withSpace({ passage, start, end }: Placed): { start: number; end: number } {
  const after = /^\s*/.exec(passage.text.slice(end))?.[0].length ?? 0
  const before = end + after === passage.text.length ? (/\s*$/.exec(passage.text.slice(0, start))?.[0].length ?? 0) : 0
  return { start: start - before, end: end + after }
}

/** A decision repeats its proposal word by word, and should. */
export const repeatedSentence: Kind = ({ passages }) => {
  const first = new Map<string, Passage>()
  const read = inRunningText(passages).filter(({ section }) => section !== 'decision' && section !== 'laidProposal')
  return read.flatMap(placed).flatMap((sentence): PassageObservation[] => {
    const { passage, start, end, key } = sentence
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, passage)
      return []
    }
    const { repeatedHere, repeatedSentence: repeatedThere } = findingReasons
    const reason = earlier.section === passage.section ? repeatedHere : repeatedThere(earlier.heading)
    return [{ passage, start, end, reason, mend: { ...withSpace(sentence), to: '' } }]
  })
}
