import type { Answer } from '../domain/reading/answer'
import { addDays } from '../domain/reading/add-days'
import type { DayCountName } from '../domain/committee'
import type { Day } from '../domain/reading/day'
import { readDay } from '../domain/reading/read-day'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/answers/matter-answers'
import type { RuleLineName } from '../domain/rule-profile'
import { readWinnersTime } from '../domain/reading/winners-time'
import { confirmedRules } from './confirmed-rules'
import { dayCount } from './day-counts'
import { nextWeekday } from './days/next-weekday'
import type { FoundDate, UnknownDate, When } from './matter-date'
import { isVerifiedAtOnce } from './taken/immediate-verification'

const unknown = (because: UnknownDate): When => ({ kind: 'unknown', because })
const onDay = (day: Day): When => ({ kind: 'day', day })

const whenFrom = (answer: Answer<Day>): When => {
  if (answer.kind === 'answered') return onDay(answer.value)
  return unknown(answer.kind === 'missing' ? 'notTold' : 'unreadable')
}

type Told = Pick<FoundDate, 'when' | 'source'>
const inMatter = (when: When): Told => ({ when, source: { kind: 'matter' } })

/** A day that is not confirmed for the year is not known, and its source is no source of this year's. */
function fromLine(matter: MatterDraft, name: RuleLineName, read: (typed: string) => When): Told {
  const line = confirmedRules(matter)[name]
  const isWaiting = line.value.trim() === '' && matter.rules[name].value.trim() !== ''
  return { when: isWaiting ? unknown('notConfirmed') : read(line.value), source: { kind: 'rules', text: line.source } }
}

const winnersWhen = (typed: string): When => {
  const time = readWinnersTime(typed)
  if (time.kind !== 'answered') return unknown(time.kind === 'missing' ? 'notTold' : 'unreadable')
  return time.value.kind === 'day' ? onDay(time.value.day) : { kind: 'month', month: time.value.month }
}

/** So many days after another date. */
function after({ committee }: MatterDraft, { when }: Told, name: DayCountName): Told {
  const count = dayCount(committee, name)
  if (count.kind === 'unreadable') return inMatter(unknown('unreadable'))
  if (count.kind === 'missing') return inMatter(unknown('noPeriod'))
  const { days, source } = count.value
  const last = when.kind === 'day' ? onDay(addDays(when.day, days)) : unknown('followsUnknown')
  return { when: last, source: { kind: 'period', days, text: source } }
}

/** L2 2 §: a period that ends on a weekend or a holiday runs to the next weekday. */
function moved({ when, source }: Told): Told {
  if (when.kind !== 'day') return { when, source }
  const day = nextWeekday(when.day)
  return { when: day === when.day ? when : { kind: 'day', day, movedFrom: when.day }, source }
}

/** The day as it was, where the minutes tell it, else the day reckoned. */
const asItWas = (told: Answer<Day>, reckoned: Told): Told =>
  told.kind === 'missing' ? reckoned : inMatter(whenFrom(told))

/** The dates of a matter, each with its source, in the order of the work; the item is verified with the rest unless `atOnce`. */
export function findDates(matter: MatterDraft, atOnce = isVerifiedAtOnce(matter)): readonly FoundDate[] {
  const answers = matterAnswers(matter)
  const meeting = inMatter(whenFrom(answers.meetingDate))
  const reckoned: Told = atOnce
    ? { when: meeting.when, source: { kind: 'standingOrders' } }
    : after(matter, meeting, 'verification')
  const verification = asItWas(answers.verifiedOn, reckoned)
  const publicNotice = asItWas(answers.postedOn, after(matter, verification, 'publicNotice'))
  const appeal = asItWas(answers.appealEnds, moved(after(matter, publicNotice, 'appeal')))
  return [
    { kind: 'entry', field: 'rules.entryBy', ...fromLine(matter, 'entryBy', (typed) => whenFrom(readDay(typed))) },
    { kind: 'group', field: 'preparation.groupDate', ...inMatter(whenFrom(answers.groupDate)) },
    { kind: 'papers', field: 'meeting.papersBy', ...inMatter(whenFrom(answers.papersBy)) },
    { kind: 'meeting', field: 'meeting.date', ...meeting },
    { kind: 'verification', field: 'minutes.verifiedOn', ...verification },
    { kind: 'publicNotice', field: 'minutes.postedOn', ...publicNotice },
    { kind: 'appeal', field: 'minutes.appealEnds', ...appeal },
    {
      kind: 'extract',
      field: 'rules.extractBy',
      ...fromLine(matter, 'extractBy', (typed) => whenFrom(readDay(typed)))
    },
    { kind: 'winners', field: 'rules.winners', ...fromLine(matter, 'winners', winnersWhen) }
  ]
}
