import { lastRemembered } from '../../last-remembered'
import { remembered } from '../../remembered'
import type { Answer, Unreadable } from '../../domain/reading/answer'
import type { FieldPath, MatterPath } from '../../domain/paths/matter-path'
import { dayCountNames } from '../../domain/committee'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { yearOfMatter } from '../../domain/answers/read-matter-day'
import { minutesAnswers } from '../../domain/answers/minutes-answers'
import { readOrganisationNumber } from '../../domain/reading/read-organisation-number'
import { readCount } from '../../domain/reading/read-number'
import { ruleAnswers } from '../../rules/rule-answers'
import { unitAnswers, type UnitAnswers } from '../../domain/answers/unit-answers'
import { unitFieldNames } from '../../domain/unit-fields'

/** A field that holds something typed of which no answer can be made. */
export interface UnreadableField {
  readonly field: MatterPath
  readonly typed: string
  readonly because: Unreadable
}

const pathOf: Record<keyof ReturnType<typeof matterAnswers>, FieldPath> = {
  awardYear: 'awardYear',
  registryNumber: 'registryNumber',
  reportDate: 'reportDate',
  committeeName: 'committee.name',
  committeeKind: 'committee.kind',
  meetingDate: 'meeting.date',
  papersBy: 'meeting.papersBy',
  otherMeetingDates: 'meeting.otherDates',
  preparedWithin: 'preparation.within',
  group: 'preparation.group',
  groupDate: 'preparation.groupDate',
  genderAnalysis: 'preparation.genderAnalysis',
  targetUnits: 'target.units',
  targetSource: 'target.source',
  decisionForm: 'decision.form',
  immediateVerification: 'decision.immediateVerification',
  itemNumber: 'minutes.itemNumber',
  decisionOutcome: 'minutes.outcome',
  verifiedOn: 'minutes.verifiedOn',
  postedOn: 'minutes.postedOn',
  appealEnds: 'minutes.appealEnds',
  extractSentOn: 'minutes.extractSentOn',
  resumedOn: 'minutes.resumedOn'
}

const found = (field: MatterPath, answer: Answer<unknown>): readonly UnreadableField[] =>
  answer.kind === 'unreadable' ? [{ field, typed: answer.typed, because: answer.because }] : []

const ofUnit = remembered((answers: UnitAnswers) =>
  unitFieldNames.flatMap((field) => found(`units.${answers.id}.${field}`, answers[field]))
)
const isUnread = (answers: UnitAnswers): boolean => unitFieldNames.some((field) => answers[field].kind === 'unreadable')

/** Every field of a matter that cannot be read: findings, which neither damage a file nor stop a paper. */
export const unreadableFields = lastRemembered((matter: MatterDraft): readonly UnreadableField[] => {
  const answers = matterAnswers(matter)
  const keys = Object.keys(pathOf) as (keyof typeof pathOf)[]
  const dayCounts = dayCountNames.flatMap((name) =>
    found(`committee.dayCounts.${name}.days`, readCount(matter.committee.dayCounts[name].days))
  )
  const organisation = found(
    'committee.organisationNumber',
    readOrganisationNumber(matter.committee.organisationNumber)
  )
  const inYear = yearOfMatter(matter)
  const units = matter.units
    .map((unit) => unitAnswers(unit, inYear))
    .filter(isUnread)
    .flatMap(ofUnit)
  const minutes = minutesAnswers(matter.minutes).flatMap(([field, answer]) => found(field, answer))
  const rules = ruleAnswers(matter.rules).flatMap(([field, answer]) => found(field, answer))
  return [
    ...keys.flatMap((key) => found(pathOf[key], answers[key])),
    ...minutes,
    ...rules,
    ...organisation,
    ...dayCounts,
    ...units
  ]
})
