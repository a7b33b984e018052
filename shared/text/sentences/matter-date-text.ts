import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { readDay } from '../../domain/reading/read-day'
import { textAt } from '../../domain/paths/field-path'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { readChoice } from '../../domain/reading/read-choice'
import { winnersEvents } from '../../domain/rule-profile'
import { confirmedRules } from '../../rules/confirmed-rules'
import type { DateSource, DateStatus, MatterDate, UnknownDate, When } from '../../rules/matter-date'
import { ruleAnswer } from '../../rules/rule-answer'
import { committeeWords } from '../language/committee-words'
import { dayInText, dayText, monthInText, paperDay, paperDayInText, paperMonth } from '../language/date-text'
import { daysCounted } from '../language/days-counted'
import { sourceText } from '../fields/source-text'
import { unreadWords } from '../fields/unread-words'

type Dated = Pick<MatterDate, 'kind' | 'source'>

const verificationLabel = ({ source }: Dated): string => {
  if (source.kind === 'standingOrders') return 'Paragrafen justeras omedelbart'
  return source.kind === 'matter' ? 'Protokollet justerat' : 'Protokollet justeras senast'
}

const winnersLabel = (matter: MatterDraft): string => {
  const event = valueOf(ruleAnswer(confirmedRules(matter).winnersEvent, (typed) => readChoice(typed, winnersEvents)))
  return event === 'awarded' ? 'Utmärkelsen delas ut' : 'Vinnarna tillkännages'
}

/** The time for appeal runs from the posting: until that has been told, its end is the latest that it can be. */
const isPosted = ({ source }: Dated, { minutes }: MatterDraft): boolean =>
  source.kind === 'matter' || readDay(minutes.postedOn).kind === 'answered'

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
      return isPosted(date, matter) ? 'Tiden för överklagande går ut' : 'Tiden för överklagande går ut senast'
    case 'extract':
      return 'Protokollsutdraget ska ha kommit in senast'
    case 'winners':
      return winnersLabel(matter)
  }
}

const unknownText: Record<UnknownDate, string> = {
  notTold: 'ingen dag är ifylld',
  unreadable: 'det ifyllda kan inte läsas som en dag',
  notConfirmed: 'dagen är inte bekräftad för i år',
  followsUnknown: 'dagen den räknas från är inte känd',
  noPeriod: 'antalet dagar är inte känt'
}

const onScreen = { day: dayText, dayInText, month: monthInText }
const onPaper = { day: paperDay, dayInText: paperDayInText, month: paperMonth }

/** When, outside running text: `17 maj 2024`, `november 2024`, or why no day is known. */
export function whenText(when: When, write = onScreen): string {
  switch (when.kind) {
    case 'day':
      return when.movedFrom === undefined
        ? write.day(when.day)
        : `${write.day(when.day)} (flyttad från ${write.dayInText(when.movedFrom)})`
    case 'month':
      return write.month(when.month)
    case 'unknown':
      return unknownText[when.because]
  }
}

/** The same on a paper, where what was typed and cannot be read is quoted. */
export function whenOnPaper({ when, field }: Pick<MatterDate, 'when' | 'field'>, matter: MatterDraft): string {
  if (when.kind !== 'unknown' || when.because !== 'unreadable') return whenText(when, onPaper)
  const typed = textAt(matter, field) || textAt(matter, `${field}.value`)
  return typed.trim() === '' ? whenText(when) : unreadWords({ typed, because: 'notADay' }, field)
}

/** A law begins with a small letter inside a line; other sources are titles, and stand as they are. */
const insideLine = (source: string): string => source.replace(/^Kommunallagen(?!\p{L})/u, 'kommunallagen')

/** Where a date comes from, to stand inside a line. */
export function dateSourceText(source: DateSource, { committee }: MatterDraft): string {
  const { bodyGenitive } = committeeWords(committee)
  switch (source.kind) {
    case 'matter':
      return 'uppgift i ärendet'
    case 'rules':
      return sourceText(source.text)
    case 'period':
      return `${daysCounted(source.days)}, ${source.text === '' ? `${bodyGenitive} egen regel` : insideLine(sourceText(source.text))}`
    case 'standingOrders':
      return bodyGenitive === 'styrelsens' ? 'styrelsens arbetsordning' : 'nämndens reglemente'
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
