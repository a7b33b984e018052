import { valueOf } from '../../domain/reading/answer'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { participatingUnits } from '../../rules/participating-units'
import { unitsOfItem } from '../../rules/taken/decided-units'
import { againstReasons } from '../../text/sentences/against-reasons'
import { capitalised } from '../../text/language/capitalised'
import { numberInText } from '../../text/language/number-words'
import { against, type Instead } from '../against'
import type { Kind } from '../observation'
import { isOfThisYear, typedSentences } from '../typed-sentences'
import { wholeWords } from '../../domain/reading/whole-words'

const words = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
const larger = ['tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton', 'tjugo']
const numbers: string[] = [...words, ...larger]
const count = `(?<count>\\d{1,4}|${numbers.join('|')})`
const counted = wholeWords(
  `${count}\\s+(?:(?:anmälda|deltagande|nominerade|olika|kommunala|egna)\\s+)*(?:enhet(?:er|erna)?|verksamheter(?:na)?|bidrag)`,
  'giu'
)
const takesPart = wholeWords(
  'deltar?|deltagandet?|anmält?|anmäler|anmälda|lämnat|lämnar|nominera[rs]?|nominerade|godkänn\\p{L}*',
  'iu'
)
/** Words by which a number is not that of all who take part. */
const partial = wholeWords(
  'mål\\p{L}*|minst|högst|ytterligare|varav|andra|övriga|klass\\p{L}*|inte|återkall\\p{L}*|ur|avst\\p{L}+|hela|stadens|totalt i|fler|färre|resterande|utöver|förutom|av',
  'iu'
)
const one = /^en?\s/iu

const read = (typed: string): number => (/^\d/.test(typed) ? Number(typed) : numbers.indexOf(typed.toLowerCase()))

/** The right number in the shape of the one that stands there; *en enhet* and *två enheter* take more than a number. */
function mendOf(match: RegExpExecArray, found: number, right: number): Instead | undefined {
  const typed = match.groups?.['count'] ?? ''
  if (found < 2 || right < 2) return undefined
  const to = numberInText(right)
  return { start: match.index, end: match.index + typed.length, to: /^\p{Lu}/u.test(typed) ? capitalised(to) : to }
}

/** "En enhet deltar" and "i år deltar en enhet" speak of the only one; "att en enhet deltar" of any. */
function isOnly(text: string, { 0: matched, index }: RegExpExecArray): boolean {
  const after = text.slice(index + matched.length)
  return index === 0
    ? /^\s+(?:deltar|har|inom)(?!\p{L})/u.test(after)
    : /^i år deltar\s+(?:bara |endast )?$/iu.test(text.slice(0, index))
}

/** A number of units that take part, in an edited text, that is not the register's. */
export const unitCount: Kind = ({ matter, paper, passages }) => {
  const own = valueOf(matterAnswers(matter).awardYear)
  const right = (paper === 'staff-report' ? participatingUnits(matter.units) : unitsOfItem(matter)).length
  return typedSentences(passages).flatMap((sentence) => {
    const { withoutNames: text } = sentence
    if (right === 0 || !takesPart.test(text) || partial.test(text) || !isOfThisYear(sentence.text, own)) return []
    return [...text.matchAll(counted)].flatMap((match) => {
      const found = read(match.groups?.['count'] ?? '')
      if (one.test(match[0]) && !isOnly(text, match)) return []
      return found === right ? [] : [against(sentence, againstReasons.unitCount(right), mendOf(match, found, right))]
    })
  })
}
