import type { Answer } from './answer'
import { readDay, type Day } from './day'
import { readDays } from './read-days'
import { decisionForms, immediateVerifications, type DecisionForm, type ImmediateVerification } from './decision'
import { genderAnalyses, type GenderAnalysis, type MatterDraft } from './matter'
import type { DecisionOutcome } from './minutes'
import { readChoice } from './read-choice'
import { readLine } from './read-line'
import { readCount, readYear } from './read-number'
import { readOutcome } from './read-outcome'

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
  itemNumber: Answer<string>
  decisionOutcome: Answer<DecisionOutcome>
  verifiedOn: Answer<Day>
  postedOn: Answer<Day>
  extractSentOn: Answer<Day>
}

export const matterAnswers = (matter: MatterDraft): MatterAnswers => ({
  awardYear: readYear(matter.awardYear),
  registryNumber: readLine(matter.registryNumber),
  reportDate: readDay(matter.reportDate),
  committeeName: readLine(matter.committee.name),
  committeeKind: readChoice(matter.committee.kind, ['committee', 'board']),
  meetingDate: readDay(matter.meeting.date),
  papersBy: readDay(matter.meeting.papersBy),
  otherMeetingDates: readDays(matter.meeting.otherDates),
  preparedWithin: readLine(matter.preparation.within),
  group: readLine(matter.preparation.group),
  groupDate: readDay(matter.preparation.groupDate),
  genderAnalysis: readChoice(matter.preparation.genderAnalysis, genderAnalyses),
  targetUnits: readCount(matter.target.units),
  targetSource: readLine(matter.target.source),
  decisionForm: readChoice(matter.decision.form, decisionForms),
  immediateVerification: readChoice(matter.decision.immediateVerification, immediateVerifications),
  itemNumber: readLine(matter.minutes.itemNumber),
  decisionOutcome: readOutcome(matter.minutes),
  verifiedOn: readDay(matter.minutes.verifiedOn),
  postedOn: readDay(matter.minutes.postedOn),
  extractSentOn: readDay(matter.minutes.extractSentOn)
})
