import { clauseAround } from './clause-around'
import { tenseAt } from './tense-at'
import { comparesWith, toldAsHistory } from './told-as-history'
import { yearMentions, type YearMention } from './year-mentions'

/** What the year itself settles: its last days, its winners, its entries and the meeting. */
const ofTheYear = new RegExp(
  '(?<!\\p{L})(?:senast|sista\\s+dag|delas\\s+(?:\\p{L}+\\s+)?ut|utses|tillkännages|koras|offentliggörs|presenteras|äger\\s+rum|hålls|lämnas|lämna|lämnats|skickas|' +
    'inkommit|kommit\\s+in|sammanträder|sammanträdet|sammanträde|anmälan|anmäler|anmält|söker|tävlar|deltar)(?!\\p{L})',
  'iu'
)
const awardBefore = /utm\p{L}{1,2}rkels\p{L}*,?\s+(?:för\s+)?(?:år\s+)?(?:[-–’']\s?)?$/iu
const awardAfter = /^\s+års\s+(?:stora\s+)?(?:kvalitets)?utm\p{L}{1,2}rkels/iu
const future = /(?<!\p{L})(?:inför|nästa|kommande|planer\p{L}*|under|framöver|därefter|framåt)(?!\p{L})/iu

/** Whether the year names the year's award: `kvalitetsutmärkelsen 2024`, `2024 års kvalitetsutmärkelse`. */
export const isOfAward = (sentence: string, { start, end }: YearMention): boolean =>
  awardBefore.test(sentence.slice(0, start)) || awardAfter.test(sentence.slice(end))

function isStale(sentence: string, mention: YearMention, own: number): boolean {
  const { year, from, start, end } = mention
  if (from <= own && own <= year) return false
  const clause = clauseAround(sentence, start, end).text
  const settles = isOfAward(sentence, mention) || ofTheYear.test(clause)
  if (year > own) return settles && !future.test(sentence) && tenseAt(sentence, start, end) !== 'past'
  const isNow = tenseAt(sentence, start, end) === 'present'
  if (from === year && ofTheYear.test(clause) && isNow) return !comparesWith(sentence, start)
  return !toldAsHistory(sentence, start, end)
}

/**
 * The years of a sentence that are not the matter's and are not plainly told as history (*årtal från ett annat år*): any
 * earlier one, and a later one where the year's own days or award are spoken of.
 */
export const staleYears = (sentence: string, own: number): readonly YearMention[] =>
  yearMentions(sentence, own).filter((mention) => isStale(sentence, mention, own))
