import { valueOf } from '../../domain/reading/answer'
import { yearOf, type Day } from '../../domain/reading/day'
import { readDay } from '../../domain/reading/read-day'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { readWinnersTime, type WinnersTime } from '../../domain/reading/winners-time'
import { againstReasons } from '../../text/sentences/against-reasons'
import { dayInText } from '../../text/language/date-text'
import { against } from '../against'
import { dayRole, type DayRole } from '../day-roles'
import { daysIn, isOnlyOtherYear, isOtherDay, type DayInText } from '../days-in'
import type { Kind, PassageObservation } from '../observation'
import { isOfThisYear, typedSentences, type TypedSentence } from '../typed-sentences'

const lines = { entry: 'rules.entryBy', extract: 'rules.extractBy', winners: 'rules.winners' } as const
type RuledRole = keyof typeof lines
const isRuled = (role: DayRole | undefined): role is RuledRole => role !== undefined && role in lines

/** Also a day of another year that somebody has confirmed for this one: then the rule is at fault. */
function ruledTime({ rules }: MatterDraft, role: RuledRole): WinnersTime | undefined {
  const { value, confirmed } = role === 'winners' ? rules.winners : role === 'entry' ? rules.entryBy : rules.extractBy
  if (confirmed !== 'yes') return undefined
  if (role === 'winners') return valueOf(readWinnersTime(value))
  const day = valueOf(readDay(value))
  return day === undefined ? undefined : { kind: 'day', day }
}

const isOtherMonth = ({ month, year }: DayInText, ruled: string): boolean =>
  month !== Number(ruled.slice(5)) || (year !== undefined && year !== Number(ruled.slice(0, 4)))

const isOther = (said: DayInText, time: WinnersTime): boolean =>
  time.kind === 'month' ? isOtherMonth(said, time.month) : isOtherDay(said, time.day)

const yearOfTime = (time: WinnersTime): number =>
  time.kind === 'day' ? yearOf(time.day) : Number(time.month.slice(0, 4))

/** As the text writes days: with *den* or without. */
const written = ({ text }: DayInText, day: Day): string =>
  /^den\s/i.test(text) ? dayInText(day) : dayInText(day).replace(/^den /, '')

function judge(
  sentence: TypedSentence,
  said: DayInText,
  role: RuledRole,
  time: WinnersTime,
  own: number
): readonly PassageObservation[] {
  if (!isOther(said, time)) return []
  // The rule itself is of another year: the text may be right, and the fault lies in the rule.
  if (yearOfTime(time) < own)
    return [{ ...against(sentence, againstReasons.ruleOfOtherYear(time, own)), source: lines[role] }]
  if (time.kind === 'day' && isOnlyOtherYear(said, time.day)) return []
  const mend =
    time.kind === 'day' && said.day !== undefined
      ? { start: said.start, end: said.end, to: written(said, time.day) }
      : undefined
  return [against(sentence, againstReasons.deadline(role, time), mend)]
}

/** A last day, or the winners' day, that is another in the text than in the year's confirmed rules. */
export const deadlineAgainstRules: Kind = ({ matter, passages }) => {
  const own = valueOf(matterAnswers(matter).awardYear)
  if (own === undefined) return []
  return typedSentences(passages).flatMap((sentence) => {
    if (!isOfThisYear(sentence.text, own)) return []
    const days = daysIn(sentence.text)
    return days.flatMap((said, index) => {
      const role = dayRole(sentence.text, days, index)
      const time = isRuled(role) ? ruledTime(matter, role) : undefined
      return isRuled(role) && time !== undefined ? judge(sentence, said, role, time, own) : []
    })
  })
}
