import { valueOf } from '../domain/answer'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'
import { readChoice } from '../domain/read-choice'
import { winnersEvents } from '../domain/rule-profile'
import { confirmedRules } from '../rules/confirmed-rules'
import type { DateSource, DateStatus, MatterDate, UnknownDate, When } from '../rules/matter-date'
import { ruleAnswer } from '../rules/rule-answer'
import { committeeWords } from './committee-words'
import { dayInText, dayText, monthInText } from './date-text'
import { daysCounted } from './days-counted'
import { sourceText } from './source-text'

type Dated = Pick<MatterDate, 'kind' | 'source'>

const verificationLabel = ({ source }: Dated): string => {
  if (source.kind === 'standingOrders') return 'Paragrafen justeras omedelbart'
  return source.kind === 'matter' ? 'Protokollet justerat' : 'Protokollet justeras senast'
}

const winnersLabel = (matter: MatterDraft): string => {
  const event = valueOf(ruleAnswer(confirmedRules(matter).winnersEvent, (typed) => readChoice(typed, winnersEvents)))
  if (event === undefined) return 'Vinnarna utses'
  return event === 'awarded' ? 'Utmärkelsen delas ut' : 'Vinnarna tillkännages'
}

/** What happens on a date: `Sammanträde`, `Bidraget lämnas senast`. */
export function dateLabel(date: Dated, matter: MatterDraft): string {
  switch (date.kind) {
    case 'entry':
      return 'Bidraget lämnas senast'
    case 'group':
      return `Behandling i ${valueOf(matterAnswers(matter).group) ?? 'grupp före sammanträdet'}`
    case 'papers':
      return 'Handlingarna skickas ut'
    case 'meeting':
      return 'Sammanträde'
    case 'verification':
      return verificationLabel(date)
    case 'publicNotice':
      return date.source.kind === 'matter' ? 'Justeringen anslagen' : 'Justeringen anslås senast'
    case 'appeal':
      return 'Tiden för överklagande går ut'
    case 'extract':
      return 'Protokollsutdraget ska ha kommit in senast'
    case 'winners':
      return winnersLabel(matter)
  }
}

const unknownText: Record<UnknownDate, string> = {
  notTold: 'ingen dag är ifylld',
  unreadable: 'det ifyllda går inte att läsa',
  notConfirmed: 'dagen är inte bekräftad för i år',
  followsUnknown: 'dagen den räknas från är inte känd',
  noPeriod: 'antalet dagar är inte känt'
}

/** When, outside running text: `17 maj 2024`, `november 2024`, or why no day is known. */
export function whenText(when: When): string {
  switch (when.kind) {
    case 'day':
      return when.movedFrom === undefined
        ? dayText(when.day)
        : `${dayText(when.day)} (flyttad från ${dayInText(when.movedFrom)})`
    case 'month':
      return monthInText(when.month)
    case 'unknown':
      return unknownText[when.because]
  }
}

/** Where a date comes from, as the user reads it. */
export function dateSourceText(source: DateSource, { committee }: MatterDraft): string {
  const { bodyGenitive } = committeeWords(committee)
  switch (source.kind) {
    case 'matter':
      return 'Ärendet'
    case 'rules':
      return sourceText(source.text)
    case 'period':
      return `${daysCounted(source.days)}, ${source.text === '' ? `${bodyGenitive} egen regel` : sourceText(source.text)}`
    case 'standingOrders':
      return bodyGenitive === 'styrelsens' ? 'Styrelsens arbetsordning' : 'Nämndens reglemente'
  }
}

const statusWords: Record<DateStatus, string> = {
  past: 'har passerat',
  next: 'härnäst',
  later: 'senare',
  unknown: 'inte känt'
}

/** How a date stands today: `härnäst`, `har passerat och är försenat`. */
export const dateStatusText = ({ status, standing }: Pick<MatterDate, 'status' | 'standing'>): string =>
  standing === 'late' ? 'försenat' : statusWords[status]
