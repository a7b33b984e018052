import { valueOf } from '../../domain/answer'
import { matterAnswers } from '../../domain/matter-answers'
import { readDay } from '../../domain/day'
import { ruleLineNames } from '../../domain/rule-profile'
import { confirmedRules, type ConfirmedRules } from '../../rules/confirmed-rules'
import { findingReasons } from '../../text/finding-reasons'
import { months } from '../months'
import type { Kind, PassageObservation } from '../observation'
import type { Passage } from '../passage'
import { sentencesOf, type Sentence } from '../sentences'
import { wholeWords } from '../whole-words'

/** A year that stands alone: not in a law, a registry number, a span of years or a date in digits. */
const years = /(?<![\p{L}\p{N}/:.–-])(?:19|20|21)\d{2}(?![\p{L}\p{N}/:–-]|[.,]\d)/gu
const past = wholeWords(
  '\\p{L}{2,}ades?|deltog|deltagit|hade|var|blev|fick|fått|vann|vunnit|vinnare|utsågs|tog|togs|antog|antogs|antagits?|' +
    'tidigare|föregående|förra|sedan|efter|jämfört|jämförelse|mellan|gången|åren|fjol',
  'iu'
)
const future = wholeWords('inför|nästa|kommande|planerar|planeras|under|framöver', 'iu')
const deadline = wholeWords('senast|delas ut|utses|tillkännages|lämnas|lämnats|skickas|inkommit', 'iu')
const awardBefore = /kvalitetsutm\p{L}{1,2}rkels\p{L}*\s+(?:år\s+)?$/iu
const awardAfter = /^\s+års\s+(?:kvalitets)?utm\p{L}{1,2}rkels/iu
const dayBefore = new RegExp(`\\d{1,2}\\s+(?:${months})\\s+$`, 'iu')

/** Whether the day is one of the year's own days, only with another year. */
const isDayOfRules = (rules: ConfirmedRules, typed: string): boolean => {
  const day = valueOf(readDay(typed))
  return day !== undefined && ruleLineNames.some((name) => valueOf(readDay(rules[name].value))?.slice(4) === day.slice(4))
}

interface Judged {
  rules: ConfirmedRules
  own: number
}

function judge({ rules, own }: Judged, sentence: string, match: RegExpExecArray): 'right' | 'wrong' | 'mendable' {
  const year = Number(match[0])
  const before = sentence.slice(0, match.index)
  const after = sentence.slice(match.index + match[0].length)
  if (year === own || past.test(sentence) || (year > own && future.test(sentence))) return 'right'
  if (awardBefore.test(before) || awardAfter.test(after)) return 'mendable'
  const day = dayBefore.exec(before)?.[0]
  if (day !== undefined && isDayOfRules(rules, `${day}${year}`)) return 'mendable'
  if (day !== undefined && deadline.test(sentence)) return 'wrong'
  return year === own - 1 ? 'wrong' : 'right'
}

const inSentence = (judged: Judged, passage: Passage, { text, start: from }: Sentence): PassageObservation[] =>
  [...text.matchAll(years)].flatMap((match) => {
    const judgement = judge(judged, text, match)
    if (judgement === 'right') return []
    const start = from + match.index
    const end = start + match[0].length
    const mend = judgement === 'mendable' ? { mend: { start, end, to: String(judged.own) } } : {}
    return [{ passage, start, end, reason: findingReasons.wrongYear(String(judged.own)), ...mend }]
  })

/** Another year than the matter's where the sentence speaks of this year: most often last year's, left in a copied text. */
export const wrongYear: Kind = ({ matter, passages }) => {
  const own = valueOf(matterAnswers(matter).awardYear)
  if (own === undefined) return []
  const judged = { rules: confirmedRules(matter), own }
  return passages.flatMap((passage) =>
    sentencesOf(passage.plain).flatMap((sentence) => inSentence(judged, passage, sentence))
  )
}
