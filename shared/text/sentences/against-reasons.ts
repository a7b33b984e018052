import type { Day } from '../../domain/reading/day'
import type { WinnersTime } from '../../domain/reading/winners-time'
import { dayInText, monthInText } from '../language/date-text'
import { inOneLine } from '../language/in-one-line'
import { numberInText } from '../language/number-words'
import { unitsCounted } from '../language/units-counted'

export type RuledDayRole = 'entry' | 'extract' | 'winners'
export type MatterDayRole = 'meeting' | 'group' | 'verified' | 'posted' | 'appeal' | 'report'

const ruled: Record<RuledDayRole, string> = {
  entry: 'sista dag för bidrag',
  extract: 'sista dag för protokollsutdraget',
  winners: 'dag för vinnarna'
}
const ofMatter: Record<MatterDayRole, string> = {
  meeting: 'Sammanträdet är',
  group: 'Gruppen behandlar ärendet',
  verified: 'Justeringsdagen är',
  posted: 'Anslagsdagen är',
  appeal: 'Tiden för överklagande går ut',
  report: 'Tjänsteutlåtandet är daterat'
}
export type AddressRole = 'recipient' | 'email' | 'web' | 'postal' | 'street'
const addresses: Record<AddressRole, string> = {
  recipient: 'Protokollsutdraget ska till',
  email: 'I formuläret står',
  web: 'I formuläret står webbadressen',
  postal: 'I formuläret står postadressen',
  street: 'I formuläret står gatuadressen'
}

const whenText = (time: WinnersTime): string => (time.kind === 'day' ? dayInText(time.day) : monthInText(time.month))

/** What the form says where an edited text says something else, kind by kind. */
export const againstReasons = {
  unitCount: (right: number) => `I registret deltar ${unitsCounted(right)}.`,
  notTakingPart: (name: string, state: string) => `”${name}” deltar inte enligt registret: läget är ”${state}”.`,
  removed: (name: string) => `”${name}” är borttagen ur registret.`,
  unknownUnit: (name: string) => `Ingen enhet i registret heter ”${name}”.`,
  deadline: (role: RuledDayRole, time: WinnersTime) => `Enligt årets regler är ${ruled[role]} ${whenText(time)}.`,
  ruleOfOtherYear: (time: WinnersTime, own: number) =>
    `Texten och årets regler säger olika, men i reglerna står ${whenText(time)} i ett ärende för ${own}. Rätta regeln.`,
  day: (role: MatterDayRole, day: Day) => `${ofMatter[role]} ${dayInText(day)} enligt ärendets uppgifter.`,
  address: (role: AddressRole, right: string) => `${addresses[role]} ${right}.`,
  registryNumber: (right: string) => `Ärendets diarienummer är ${right}.`,
  itemNumber: (right: string) => `Paragrafen är § ${right} enligt protokollets uppgifter.`,
  awardClass: (name: string, right: string) => `”${name}” deltar i klassen ${right} enligt registret.`,
  target: (right: number) => `Målet är ${unitsCounted(right)} enligt ärendets uppgifter.`,
  targetReached: (target: number, found: number) =>
    `Målet är ${unitsCounted(target)}, och ${found === 0 ? 'ingen' : numberInText(found)} deltar enligt registret.`,
  firstTime: (name: string, years: readonly number[]) =>
    `”${name}” har deltagit tidigare enligt registret${years.length === 0 ? '' : `: ${inOneLine(years.map(String))}`}.`,
  notBefore: (name: string) => `”${name}” deltar för första gången enligt registret.`,
  otherYears: (name: string, years: readonly number[]) =>
    `”${name}” deltog ${inOneLine(years.map(String))} enligt registret.`
} as const
