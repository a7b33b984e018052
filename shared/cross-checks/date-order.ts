import { valueOf, type Answer } from '../domain/reading/answer'
import type { Day } from '../domain/reading/day'
import { readDay } from '../domain/reading/read-day'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/answers/matter-answers'
import { readMatterDay } from '../domain/answers/read-matter-day'
import type { MatterPath } from '../domain/paths/matter-path'
import type { PaperKind } from '../domain/paper-kind'
import { readWinnersTime, type WinnersTime } from '../domain/reading/winners-time'
import { confirmedRules } from '../rules/confirmed-rules'
import { ruleAnswer } from '../rules/rule-answer'
import { clashSentences } from '../text/sentences/clash-sentences'
import type { DatedEvent } from '../text/language/dated-event'
import type { CrossCheck } from './clash'

interface Dated {
  field: MatterPath
  time: WinnersTime | undefined
  papers: readonly PaperKind[]
}

const minutesPapers: PaperKind[] = ['minutes-extract', 'public-notice', 'minutes-notice']
const bothPapers: PaperKind[] = ['staff-report', 'minutes-extract']

const onDay = (answer: Answer<Day>): WinnersTime | undefined =>
  answer.kind === 'answered' ? { kind: 'day', day: answer.value } : undefined

/** Nothing in a month comes after its last day. */
const last = (time: WinnersTime): string => (time.kind === 'day' ? time.day : `${time.month}-31`)

function datedEvents(matter: MatterDraft): Record<DatedEvent, Dated> {
  const rules = confirmedRules(matter)
  const answers = matterAnswers(matter)
  return {
    report: { field: 'reportDate', time: onDay(answers.reportDate), papers: bothPapers },
    group: { field: 'preparation.groupDate', time: onDay(answers.groupDate), papers: ['staff-report'] },
    papers: { field: 'meeting.papersBy', time: onDay(answers.papersBy), papers: ['staff-report'] },
    meeting: { field: 'meeting.date', time: onDay(answers.meetingDate), papers: ['staff-report', ...minutesPapers] },
    verified: { field: 'minutes.verifiedOn', time: onDay(answers.verifiedOn), papers: minutesPapers },
    posted: { field: 'minutes.postedOn', time: onDay(answers.postedOn), papers: minutesPapers },
    appeal: {
      field: 'minutes.appealEnds',
      time: onDay(readMatterDay(matter, 'minutes.appealEnds')),
      papers: minutesPapers
    },
    sent: {
      field: 'minutes.extractSentOn',
      time: onDay(answers.extractSentOn),
      papers: ['minutes-extract', 'cover-email']
    },
    entry: { field: 'rules.entryBy', time: onDay(ruleAnswer(rules.entryBy, readDay)), papers: bothPapers },
    extract: { field: 'rules.extractBy', time: onDay(ruleAnswer(rules.extractBy, readDay)), papers: bothPapers },
    winners: { field: 'rules.winners', time: valueOf(ruleAnswer(rules.winners, readWinnersTime)), papers: bothPapers }
  }
}

/** What cannot come before what: the first of each pair comes first, or on the same day. */
const order: [first: DatedEvent, then: DatedEvent][] = [
  ['report', 'papers'],
  ['report', 'meeting'],
  ['group', 'meeting'],
  ['papers', 'meeting'],
  ['meeting', 'verified'],
  ['meeting', 'posted'],
  ['meeting', 'appeal'],
  ['meeting', 'sent'],
  ['verified', 'posted'],
  ['verified', 'appeal'],
  ['verified', 'sent'],
  ['posted', 'appeal'],
  ['entry', 'winners'],
  ['extract', 'winners'],
  ['meeting', 'winners']
]

/** Days of the matter that cannot follow one another as they are filled in. */
export const dateOrder: CrossCheck = (matter) => {
  const events = datedEvents(matter)
  return order.flatMap(([first, then]) => {
    const [before, after] = [events[first], events[then]]
    if (before.time === undefined || after.time === undefined || last(before.time) <= last(after.time)) return []
    return [
      {
        sentence: clashSentences.dateOrder({ event: then, time: after.time }, { event: first, time: before.time }),
        fields: [after.field, before.field],
        severity: 'wrong' as const,
        papers: after.papers
      }
    ]
  })
}
