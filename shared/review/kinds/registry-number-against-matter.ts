import { valueOf } from '../../domain/reading/answer'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { againstReasons } from '../../text/sentences/against-reasons'
import { against } from '../against'
import type { Kind } from '../observation'
import { typedSentences } from '../typed-sentences'

const number =
  /(?<!\p{L})(?:dnr|diarienr|diarienummer(?:\s+är)?|diarienumret\s+är)[.:]?\s+(?<number>(?:\p{Lu}{2,5}\s+)?\d[\p{L}\d.:/-]*\d)/giu
/** Another matter's number has its place beside what the sentence refers to. */
const ofOther = /(?<!\p{L})(?:jämför|jfr|tidigare|förra|föregående|motsvarande|annat|andra)(?!\p{L})/iu
const comparable = (text: string): string => text.toLowerCase().replace(/\s+/g, '')

/** A registry number in an edited text that is not the matter's. */
export const registryNumberAgainstMatter: Kind = ({ matter, passages }) => {
  const right = valueOf(matterAnswers(matter).registryNumber)?.replace(/^(?:dnr|diarienr|diarienummer)[.:]?\s+/iu, '')
  if (right === undefined) return []
  return typedSentences(passages).flatMap((sentence) =>
    ofOther.test(sentence.text)
      ? []
      : [...sentence.text.matchAll(number)].flatMap((match) => {
          const found = match.groups?.['number'] ?? ''
          if (comparable(found) === comparable(right)) return []
          const end = match.index + match[0].length
          return [
            against(sentence, againstReasons.registryNumber(right), { start: end - found.length, end, to: right })
          ]
        })
  )
}
