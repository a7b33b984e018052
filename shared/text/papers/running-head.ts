import { valueOf, type Answer } from '../../domain/reading/answer'
import type { Day } from '../../domain/reading/day'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { paperDay } from '../language/date-text'
import { heldTogether, noBreak } from '../language/held-together'
import { itemInText } from './paper-title'

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ')

const committee = (matter: MatterDraft): string | undefined => valueOf(matterAnswers(matter).committeeName)

function registryNumber(matter: MatterDraft): string | undefined {
  const number = valueOf(matterAnswers(matter).registryNumber)
  return number === undefined ? undefined : `Dnr${noBreak}${heldTogether(number)}`
}

function dayTold(answer: Answer<Day>): string | undefined {
  const day = valueOf(answer)
  return day === undefined ? undefined : paperDay(day)
}

/** By what a loose page of a report is known: whose matter, its number, and the report's day. */
export const reportRunningHead = (matter: MatterDraft): string =>
  joined([committee(matter), registryNumber(matter), dayTold(matterAnswers(matter).reportDate)])

/** By what a loose page of the minutes is known: whose they are, the item or else the registry number, and the meeting's day. */
export function meetingRunningHead(matter: MatterDraft): string {
  const { itemNumber, meetingDate } = matterAnswers(matter)
  const item = valueOf(itemNumber)
  return joined([
    committee(matter),
    item === undefined ? registryNumber(matter) : itemInText(item),
    dayTold(meetingDate)
  ])
}

/** By what a loose page of a unit's form is known: whose matter, its number, and the unit. */
export const formRunningHead = (matter: MatterDraft, unit: string): string =>
  joined([committee(matter), registryNumber(matter), unit])
