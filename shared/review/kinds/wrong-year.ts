import { valueOf } from '../../domain/reading/answer'
import { yearOf } from '../../domain/reading/day'
import { readDay } from '../../domain/reading/read-day'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { ruleLineNames } from '../../domain/rule-profile'
import { confirmedRules, type ConfirmedRules } from '../../rules/confirmed-rules'
import { isOfAward, staleYears } from '../../rules/copied/stale-years'
import type { YearMention } from '../../rules/copied/year-mentions'
import { findingReasons } from '../../text/sentences/finding-reasons'
import { months } from '../months'
import type { Kind, PassageObservation } from '../observation'
import type { Passage } from '../passage'
import { sentencesOf, type Sentence } from '../sentences'

const dayBefore = new RegExp(`\\d{1,2}\\s+(?:${months})\\s+$`, 'iu')

interface Judged {
  readonly rules: ConfirmedRules
  readonly own: number
}

/** Whether the day is one of this year's own days, only with another year. */
function isDayOfRules({ rules, own }: Judged, typed: string): boolean {
  const day = valueOf(readDay(typed))
  return ruleLineNames.some((name) => {
    const ruled = valueOf(readDay(rules[name].value))
    return day !== undefined && ruled !== undefined && yearOf(ruled) === own && ruled.slice(4) === day.slice(4)
  })
}

function isMendable(judged: Judged, sentence: string, mention: YearMention): boolean {
  if (mention.from !== mention.year) return false
  if (isOfAward(sentence, mention)) return true
  const day = dayBefore.exec(sentence.slice(0, mention.start))?.[0]
  return day !== undefined && isDayOfRules(judged, `${day}${mention.year}`)
}

/** The sentence from its first year to its last one of those that can be put right, with this year in their place. */
function mendOf(judged: Judged, { text, start }: Sentence, stale: readonly YearMention[]): PassageObservation['mend'] {
  const mendable = stale.filter((mention) => isMendable(judged, text, mention))
  const [first, last] = [mendable[0], mendable.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const written = [...mendable].reverse().reduce((now, each) => {
    const year = String(judged.own).slice(each.start - each.end)
    return now.slice(0, each.start) + year + now.slice(each.end)
  }, text)
  const to = written.slice(first.start, written.length - (text.length - last.end))
  return { start: start + first.start, end: start + last.end, to }
}

function inSentence(judged: Judged, passage: Passage, sentence: Sentence): readonly PassageObservation[] {
  const stale = staleYears(sentence.text, judged.own)
  if (stale.length === 0) return []
  const mend = mendOf(judged, sentence, stale)
  const place = { start: sentence.start, end: sentence.start + sentence.text.length }
  return [
    { passage, ...place, reason: findingReasons.wrongYear(String(judged.own)), ...(mend === undefined ? {} : { mend }) }
  ]
}

/** Another year than the matter's that is not told as history: most often an earlier year's, left in a copied text. */
export const wrongYear: Kind = ({ matter, passages }) => {
  const own = valueOf(matterAnswers(matter).awardYear)
  if (own === undefined) return []
  const judged = { rules: confirmedRules(matter), own }
  return passages.flatMap((passage) =>
    sentencesOf(passage.plain).flatMap((sentence) => inSentence(judged, passage, sentence))
  )
}
