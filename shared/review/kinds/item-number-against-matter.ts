import { valueOf } from '../../domain/reading/answer'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { againstReasons } from '../../text/sentences/against-reasons'
import { against } from '../against'
import { daysIn, isOtherDay } from '../days-in'
import type { Kind } from '../observation'
import { isOfThisYear, typedSentences } from '../typed-sentences'

/** The sign before the number is the minutes' way; laws have it after, or a chapter before. */
const item =
  /(?<!kap\.?\s|kapitlet\s|lagens?\s|lagen\s\(\d{4}:\d+\)\s)§\s*(?<number>\d+(?:\s?[a-h](?!\p{L}))?)(?!\d|\s*(?:§|kap|st\.|stycket))/giu
const ofLaw = /(?<!\p{L})(?:\p{L}*lag(?:en)?|\p{L}*lagens|reglemente\p{L}*|förordning\p{L}*|kap\.?)(?!\p{L})/iu
const comparable = (text: string): string => text.toLowerCase().replace(/[\s§]+/g, '')

/** A § in an edited text that is not the number of this item; another meeting's § stands beside its day. */
export const itemNumberAgainstMatter: Kind = ({ matter, passages }) => {
  const { itemNumber, meetingDate, awardYear } = matterAnswers(matter)
  const right = valueOf(itemNumber)?.replace(/^§+\s*/, '')
  const meeting = valueOf(meetingDate)
  if (right === undefined || !/^\d+(?:\s?[a-z])?$/i.test(right)) return []
  return typedSentences(passages).flatMap((sentence) => {
    const { text } = sentence
    const isOthers = daysIn(text).some((day) => meeting === undefined || isOtherDay(day, meeting))
    if (ofLaw.test(text) || isOthers || !isOfThisYear(text, valueOf(awardYear))) return []
    return [...text.matchAll(item)].flatMap((match) => {
      const found = match.groups?.['number'] ?? ''
      if (comparable(found) === comparable(right)) return []
      const end = match.index + match[0].length
      return [against(sentence, againstReasons.itemNumber(right), { start: end - found.length, end, to: right })]
    })
  })
}
