import type { Day } from '../../domain/reading/day'
import type { DecisionOutcome } from '../../domain/minutes'
import type { Unit } from '../../domain/unit'
import { cleanLine } from '../../domain/reading/text-policy'
import type { WinnersTime } from '../../domain/reading/winners-time'
import type { DayCount } from '../../rules/day-counts'
import { capitalised } from '../language/capitalised'
import { dayInText, monthInText } from '../language/date-text'
import { datedEventWords, type DatedEvent } from '../language/dated-event'
import { daysCounted } from '../language/days-counted'
import { inOneLine } from '../language/in-one-line'
import { numberInDigits, numberInText } from '../language/number-words'
import { unitStateWords } from '../fields/rule-words'
import { unitsCounted } from '../language/units-counted'
import { wordFor } from '../language/word-for'

/** Whose names have been compared. */
export type PeopleOf = 'verifiedBy' | 'verifiers' | 'signatories'

const peopleWords: Record<PeopleOf, string> = {
  verifiedBy: 'bland dem som har justerat',
  verifiers: 'bland justerarna i profilen',
  signatories: 'bland undertecknarna'
}

const called = (name: string | undefined): string =>
  name === undefined || name === '' ? 'En enhet utan namn' : `”${name}”`

/** A last day is *senast*; any other comes *först* then. */
const first = (event: DatedEvent): string => (datedEventWords[event].endsWith('senast') ? '' : ' först')

const when = (time: WinnersTime): string => (time.kind === 'day' ? dayInText(time.day) : `i ${monthInText(time.month)}`)

const outcomeWords: Partial<Record<DecisionOutcome, string>> = {
  asProposed: 'att förslaget antogs',
  rejected: 'att förslaget avslogs'
}

const years = (all: readonly number[]): string => inOneLine(all.map(String))

const source = ({ days, source: from }: DayCount): string => `${daysCounted(days)}${from === '' ? '' : ` (${from})`}`

/** What contradicts what in a matter, kind by kind. */
export const clashSentences = {
  dateOrder: (
    after: { readonly event: DatedEvent; readonly time: WinnersTime },
    before: { readonly event: DatedEvent; readonly time: WinnersTime }
  ): string =>
    `${capitalised(datedEventWords[after.event])} ${when(after.time)}, men ${datedEventWords[before.event]}${first(before.event)} ${when(before.time)}.`,
  verifiedTooLate: (verified: Day, last: Day, period: DayCount): string =>
    `Justeringen är ${dayInText(verified)}, men sista dagen var ${dayInText(last)}: ${source(period)} efter sammanträdet.`,
  notVerifiedAtOnce: (verified: Day, meeting: Day): string =>
    `Paragrafen justeras omedelbart på sammanträdet ${dayInText(meeting)}, men justeringsdagen är ${dayInText(verified)}.`,
  postedTooLate: (posted: Day, last: Day, period: DayCount): string =>
    `Justeringen anslås ${dayInText(posted)}, men sista dagen var ${dayInText(last)}: ${source(period)} efter justeringen.`,
  appealTooShort: (ends: Day, earliest: Day, period: DayCount): string =>
    `Tiden för överklagande går ut ${dayInText(ends)}, men tidigast får den gå ut ${dayInText(earliest)}: ${source(period)} efter anslaget.`,
  withdrawnAfterMeeting: (name: string | undefined, day: Day, meeting: Day): string =>
    `${called(name)} drog sig ur ${dayInText(day)}, efter sammanträdet ${dayInText(meeting)}. Då var enheten med när beslutet fattades.`,
  enteredLate: (name: string | undefined, day: Day, last: Day): string =>
    `${called(name)} lämnade in bidraget ${dayInText(day)}, men sista dagen var ${dayInText(last)}.`,
  meetingAfterDeadline: (meeting: Day, last: Day): string =>
    `Sammanträdet är ${dayInText(meeting)}, efter sista dagen för protokollsutdraget ${dayInText(last)}.`,
  votesAgainst: (yes: number, no: number, outcome: DecisionOutcome): string =>
    `Rösterna är ${numberInText(yes)} ja och ${numberInText(no)} nej, men i protokollet står ${outcomeWords[outcome] ?? 'ett annat beslut'}.`,
  tie: (each: number): string =>
    `Rösterna är lika många, ${numberInText(each)} ja och ${numberInText(each)} nej. Då avgör ordförandens utslagsröst, som inte nämns.`,
  moreVotesThanPresent: (votes: number, present: number): string =>
    `Antalet röster är ${numberInText(votes)}, men bara ${numberInText(present)} ${present === 1 ? 'person' : 'personer'} står som närvarande.`,
  samePerson: (name: string, of: PeopleOf): string => `${name} står två gånger ${peopleWords[of]}.`,
  onlyChairVerifies: (name: string): string => `Bara ordföranden, ${name}, står som justerare.`,
  sameUnitName: (name: string, count: number, isApart: boolean): string =>
    isApart
      ? `${capitalised(unitsCounted(count))} heter ”${name}”. I papperen skiljs de åt med sin hemvist.`
      : `${capitalised(unitsCounted(count))} heter ”${name}”, och ingen hemvist skiljer dem åt i papperen.`,
  absurdEmployees: (name: string, count: number): string =>
    `${called(name)} har ${numberInDigits(count)} medarbetare. Kontrollera antalet.`,
  absurdShare: (name: string, share: number): string =>
    `${called(name)} har ${numberInDigits(share)} procent stockholmare. Kontrollera andelen.`,
  unitsFailing: (units: number, failing: number, unanswered: number): string => {
    const subject = units === 1 ? 'Den enhet som deltar' : `Av ${unitsCounted(units)} som deltar`
    const fails =
      units === 1
        ? 'uppfyller inte alla krav för att delta'
        : `uppfyller ${numberInText(failing)} inte alla krav för att delta`
    const lacks = units === 1 ? 'saknar svar på något krav' : `saknar ${numberInText(unanswered)} svar på något krav`
    const both = `${fails}, och ${numberInText(unanswered)} saknar svar på något av dem`
    return `${subject} ${failing > 0 && unanswered > 0 ? both : failing > 0 ? fails : lacks}.`
  },
  notEarlier: (name: string | undefined, late: readonly number[], own: number): string =>
    `${called(name)} står som deltagare ${years(late)} bland tidigare år, men ärendet gäller ${own}.`,
  unknownInDecision: (name: string): string => `I beslutet står ”${name}”, men ingen enhet i ärendet heter så.`,
  otherInDecision: (unit: Unit, isRecorded: boolean): string =>
    isRecorded
      ? `I beslutets text står ”${cleanLine(unit.name)}”, som inte är en av beslutets enheter.`
      : `I beslutet står ”${cleanLine(unit.name)}”, men enhetens läge är ”${wordFor(unitStateWords, unit.state)}”.`,
  leftOutOfDecision: (name: string): string => `”${name}” deltar men står inte i beslutet.`
} as const
