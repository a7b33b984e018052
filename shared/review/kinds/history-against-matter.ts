import { valueOf } from '../../domain/reading/answer'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { cleanLine } from '../../domain/reading/text-policy'
import type { Unit } from '../../domain/unit'
import { unitAnswers } from '../../domain/answers/unit-answers'
import { againstReasons } from '../../text/sentences/against-reasons'
import { toldApart } from '../../domain/answers/told-apart'
import { against } from '../against'
import { namesSaid } from '../names-said'
import type { Kind, PassageObservation } from '../observation'
import { mayBeTwo, typedSentences, type TypedSentence } from '../typed-sentences'
import { wholeWords } from '../../domain/reading/whole-words'

const firstTime = wholeWords('(?:för\\s+)?första\\s+(?:gången|året)', 'iu')
const before = wholeWords('deltog|deltagit|medverkade|medverkat|var\\s+med', 'iu')
const negated = wholeWords('inte|aldrig|ej|ingen|inte heller', 'iu')
const year = /(?<![\p{L}\p{N}/:.–-])(?:19|20|21)\d{2}(?![\p{L}\p{N}/:–-])/gu

function judge(sentence: TypedSentence, unit: Unit, own: number): readonly PassageObservation[] {
  const answers = unitAnswers(unit)
  const participation = valueOf(answers.participation)
  const years = valueOf(answers.earlierYears) ?? []
  const name = cleanLine(unit.name)
  const { text } = sentence
  if (participation === undefined || negated.test(text) || mayBeTwo(sentence)) return []
  if (firstTime.test(text))
    return participation === 'earlier' ? [against(sentence, againstReasons.firstTime(name, years))] : []
  if (!before.test(text)) return []
  if (participation === 'first') return [against(sentence, againstReasons.notBefore(name))]
  const said = (sentence.withoutNames.match(year) ?? []).map(Number).filter((each) => each < own)
  const isKnown = years.length > 0 && said.length > 0
  return isKnown && said.some((each) => !years.includes(each))
    ? [against(sentence, againstReasons.otherYears(name, years))]
    : []
}

/** Who took part before, told otherwise in an edited text than the register tells it. */
export const historyAgainstMatter: Kind = ({ matter, passages }) => {
  const own = valueOf(matterAnswers(matter).awardYear)
  if (own === undefined) return []
  const units = toldApart(matter.units)
  const names = units.map(({ name }) => cleanLine(name))
  return typedSentences(passages).flatMap((sentence) => {
    const [only, ...more] = namesSaid(sentence.text, names)
    const unit = more.length === 0 ? units.find(({ name }) => cleanLine(name) === only) : undefined
    return unit === undefined ? [] : judge(sentence, unit, own)
  })
}
