import { lastRemembered } from '../../last-remembered'
import type { Answer } from '../reading/answer'
import type { Day } from '../reading/day'
import { readDay } from '../reading/read-day'
import { readDays } from '../reading/read-days'
import { decisionForms, immediateVerifications, type DecisionForm, type ImmediateVerification } from '../decision'
import { genderAnalyses, type GenderAnalysis, type MatterDraft } from '../matter'
import type { DecisionOutcome } from '../minutes'
import { readChoice } from '../reading/read-choice'
import { readItemNumber } from '../reading/read-item-number'
import { readLine } from '../reading/read-line'
import { yearOfMatter } from './read-matter-day'
import { readCount, readYear } from '../reading/read-number'
import { readOutcome } from './read-outcome'
import { readRegistryNumber } from '../reading/read-registry-number'

/** Stage two of knowing: what can be read of a draft, outside its units, rules and texts. */
export interface MatterAnswers {
  readonly awardYear: Answer<number>
  readonly registryNumber: Answer<string>
  readonly reportDate: Answer<Day>
  readonly committeeName: Answer<string>
  readonly committeeKind: Answer<'committee' | 'board'>
  readonly meetingDate: Answer<Day>
  readonly papersBy: Answer<Day>
  readonly otherMeetingDates: Answer<readonly Day[]>
  readonly preparedWithin: Answer<string>
  readonly group: Answer<string>
  readonly groupDate: Answer<Day>
  readonly genderAnalysis: Answer<GenderAnalysis>
  readonly targetUnits: Answer<number>
  readonly targetSource: Answer<string>
  readonly decisionForm: Answer<DecisionForm>
  readonly immediateVerification: Answer<ImmediateVerification>
  /** With its sign: `§ 23`. */
  readonly itemNumber: Answer<string>
  readonly decisionOutcome: Answer<DecisionOutcome>
  readonly verifiedOn: Answer<Day>
  readonly postedOn: Answer<Day>
  readonly appealEnds: Answer<Day>
  readonly extractSentOn: Answer<Day>
  /** The day on which a matter that was left is to be taken up again. */
  readonly resumedOn: Answer<Day>
}

export const matterAnswers = lastRemembered((matter: MatterDraft): MatterAnswers => {
  const inYear = yearOfMatter(matter)
  const day = (typed: string): Answer<Day> => readDay(typed, { inYear })
  return {
    awardYear: readYear(matter.awardYear),
    registryNumber: readRegistryNumber(matter.registryNumber),
    reportDate: day(matter.reportDate),
    committeeName: readLine(matter.committee.name),
    committeeKind: readChoice(matter.committee.kind, ['committee', 'board']),
    meetingDate: day(matter.meeting.date),
    papersBy: day(matter.meeting.papersBy),
    otherMeetingDates: readDays(matter.meeting.otherDates, { inYear }),
    preparedWithin: readLine(matter.preparation.within),
    group: readLine(matter.preparation.group),
    groupDate: day(matter.preparation.groupDate),
    genderAnalysis: readChoice(matter.preparation.genderAnalysis, genderAnalyses),
    targetUnits: readCount(matter.target.units),
    targetSource: readLine(matter.target.source),
    decisionForm: readChoice(matter.decision.form, decisionForms),
    immediateVerification: readChoice(matter.decision.immediateVerification, immediateVerifications),
    itemNumber: readItemNumber(matter.minutes.itemNumber),
    decisionOutcome: readOutcome(matter.minutes),
    verifiedOn: day(matter.minutes.verifiedOn),
    postedOn: day(matter.minutes.postedOn),
    appealEnds: day(matter.minutes.appealEnds),
    extractSentOn: day(matter.minutes.extractSentOn),
    resumedOn: day(matter.minutes.resumedOn)
  }
})
