import { valueOf } from '../../domain/reading/answer'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { participatingUnits } from '../../rules/participating-units'
import { decidedUnits } from '../../rules/taken/decided-units'
import { againstReasons } from '../../text/sentences/against-reasons'
import { numberInText } from '../../text/language/number-words'
import { against } from '../against'
import type { Kind, PassageObservation } from '../observation'
import { isOfThisYear, typedSentences, type TypedSentence } from '../typed-sentences'
import { wholeWords } from '../../domain/reading/whole-words'

const numbers = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
const target = wholeWords('(?:års)?mål(?:et|sättning(?:en)?)?', 'iu')
const counted = wholeWords(
  `(?<count>\\d{1,4}|${numbers.slice(1).join('|')})\\s+(?:deltagande\\s+)?(?:enheter|enhet)`,
  'iu'
)
const reached = wholeWords('(?:nås|når|uppnår|uppnås|uppfyller|uppfylls|överträffas?|överträffar|klaras?)', 'iu')
const missed = wholeWords('inte|ej|under', 'iu')

function judgeNumber(sentence: TypedSentence, right: number): readonly PassageObservation[] {
  const match = counted.exec(sentence.withoutNames)
  const typed = match?.groups?.['count'] ?? ''
  if (match === null || /(?:deltar|har)\s+\S*\s*$/u.test(sentence.text.slice(0, match.index))) return []
  const found = /^\d/.test(typed) ? Number(typed) : numbers.indexOf(typed.toLowerCase())
  if (found === right) return []
  const mend =
    found > 1 && right > 1
      ? { start: match.index, end: match.index + typed.length, to: numberInText(right) }
      : undefined
  return [against(sentence, againstReasons.target(right), mend)]
}

function judgeResult(sentence: TypedSentence, right: number, found: number): readonly PassageObservation[] {
  if (!reached.test(sentence.text) || counted.test(sentence.withoutNames)) return []
  const saysMissed = missed.test(sentence.text)
  return saysMissed === found < right ? [] : [against(sentence, againstReasons.targetReached(right, found))]
}

/** The year's target, or whether it is reached, told otherwise in an edited text than the form tells it. */
export const targetAgainstMatter: Kind = ({ matter, paper, passages }) => {
  const { targetUnits, awardYear } = matterAnswers(matter)
  const right = valueOf(targetUnits)
  if (right === undefined) return []
  const found = (paper === 'staff-report' ? participatingUnits(matter.units) : decidedUnits(matter)).length
  return typedSentences(passages).flatMap((sentence) =>
    target.test(sentence.text) && isOfThisYear(sentence.text, valueOf(awardYear))
      ? [...judgeNumber(sentence, right), ...judgeResult(sentence, right, found)]
      : []
  )
}
