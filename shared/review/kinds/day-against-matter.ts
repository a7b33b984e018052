import { valueOf } from '../../domain/reading/answer'
import type { Day } from '../../domain/reading/day'
import { readMatterDay } from '../../domain/answers/read-matter-day'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { againstReasons, type MatterDayRole } from '../../text/sentences/against-reasons'
import { dayInText } from '../../text/language/date-text'
import { against } from '../against'
import { dayRole, type DayRole } from '../day-roles'
import { daysIn, isOnlyOtherYear, isOtherDay } from '../days-in'
import type { Kind } from '../observation'
import { isOfThisYear, typedSentences } from '../typed-sentences'

const isMatterDay = (role: DayRole | undefined): role is MatterDayRole =>
  role !== undefined && !['entry', 'extract', 'winners'].includes(role)

function dayOf(matter: MatterDraft, role: MatterDayRole): Day | undefined {
  const { meetingDate, groupDate, verifiedOn, postedOn, reportDate } = matterAnswers(matter)
  switch (role) {
    case 'meeting':
      return valueOf(meetingDate)
    case 'group':
      return valueOf(groupDate)
    case 'verified':
      return valueOf(verifiedOn)
    case 'posted':
      return valueOf(postedOn)
    case 'report':
      return valueOf(reportDate)
    case 'appeal':
      return valueOf(readMatterDay(matter, 'minutes.appealEnds'))
  }
}

/** A day of the matter that is another in the text: the meeting's, the group's, the report's, and those of the minutes. */
export const dayAgainstMatter: Kind = ({ matter, passages }) => {
  const answers = matterAnswers(matter)
  const own = valueOf(answers.awardYear)
  const meetings = valueOf(answers.otherMeetingDates) ?? []
  return typedSentences(passages).flatMap((sentence) => {
    if (!isOfThisYear(sentence.text, own)) return []
    const days = daysIn(sentence.text)
    return days.flatMap((said, index) => {
      const role = dayRole(sentence.text, days, index)
      const day = isMatterDay(role) ? dayOf(matter, role) : undefined
      if (
        !isMatterDay(role) ||
        day === undefined ||
        said.day === undefined ||
        !isOtherDay(said, day) ||
        isOnlyOtherYear(said, day)
      )
        return []
      if (role === 'meeting' && meetings.some((other) => !isOtherDay(said, other))) return []
      const to = /^den\s/i.test(said.text) ? dayInText(day) : dayInText(day).replace(/^den /, '')
      return [against(sentence, againstReasons.day(role, day), { start: said.start, end: said.end, to })]
    })
  })
}
