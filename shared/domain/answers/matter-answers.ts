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
  awardYear: Answer<number>
  registryNumber: Answer<string>
  reportDate: Answer<Day>
  committeeName: Answer<string>
  committeeKind: Answer<'committee' | 'board'>
  meetingDate: Answer<Day>
  papersBy: Answer<Day>
  otherMeetingDates: Answer<Day[]>
  preparedWithin: Answer<string>
  group: Answer<string>
  groupDate: Answer<Day>
  genderAnalysis: Answer<GenderAnalysis>
  targetUnits: Answer<number>
  targetSource: Answer<string>
  decisionForm: Answer<DecisionForm>
  immediateVerification: Answer<ImmediateVerification>
  /** With its sign: `§ 23`. */
  itemNumber: Answer<string>
  decisionOutcome: Answer<DecisionOutcome>
  verifiedOn: Answer<Day>
  postedOn: Answer<Day>
  appealEnds: Answer<Day>
  extractSentOn: Answer<Day>
  /** The day on which a matter that was left is to be taken up again. */
  resumedOn: Answer<Day>
}

export function matterAnswers(matter: MatterDraft): MatterAnswers {
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
}
