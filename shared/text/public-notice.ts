import { valueOf } from '../domain/answer'
import type { Day } from '../domain/day'
import { addDays } from '../domain/add-days'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'
import { readLine } from '../domain/read-line'
import { bold, clause, line, paragraph, text, wanted } from '../document/build'
import type { Block, Inline, PaperDocument } from '../document/document'
import { findDates } from '../rules/find-dates'
import type { DateKind, FoundDate } from '../rules/matter-date'
import { isVerifiedAtOnce } from '../rules/taken/immediate-verification'
import { textOrGap } from './answer-or-gap'
import { dayText } from './date-text'
import { fieldLabel } from './field-label'
import { meetingHead } from './letterhead'
import { matterTitle } from './paper-title'

/** What a notice announces: the item verified at once, or the minutes (beside such an item: the rest of them). */
export type NoticeOf = 'item' | 'minutes'

/** The rest of the minutes is verified in the ordinary way, whatever is said of the item. */
const datesOf = (matter: MatterDraft, what: NoticeOf): FoundDate[] =>
  what === 'item' || !isVerifiedAtOnce(matter)
    ? findDates(matter)
    : findDates({ ...matter, minutes: { ...matter.minutes, verifiedOn: '', postedOn: '', appealEnds: '' } }, false)

const dayOfKind = (dates: FoundDate[], kind: DateKind): Day | undefined => {
  const when = dates.find((each) => each.kind === kind)?.when
  return when?.kind === 'day' ? when.day : undefined
}

/** Whether a day has been counted from another, and so is the last day on which it may happen. */
const isReckoned = (dates: FoundDate[], kind: DateKind): boolean =>
  dates.find((each) => each.kind === kind)?.source.kind === 'period'

function fact(label: string, day: Day | undefined, field: string): Inline[] {
  return line(bold(`${label}: `), day === undefined ? wanted(field, fieldLabel(field)) : text(dayText(day)))
}

function facts(matter: MatterDraft, what: NoticeOf): Block {
  const dates = datesOf(matter, what)
  const own = what === 'item' || !isVerifiedAtOnce(matter)
  const appealEnds = (own ? valueOf(matterAnswers(matter).appealEnds) : undefined) ?? dayOfKind(dates, 'appeal')
  const { itemNumber } = matterAnswers(matter)
  const item = itemNumber.kind === 'answered' ? text(itemNumber.value) : wanted('minutes.itemNumber', fieldLabel('minutes.itemNumber'))
  const rows = [
    ...(what === 'item' ? [line(bold('Paragraf: '), item), line(bold('Ärende: '), ...matterTitle(matter))] : []),
    fact('Sammanträdesdag', dayOfKind(dates, 'meeting'), 'meeting.date'),
    fact(isReckoned(dates, 'verification') ? 'Justeras senast' : 'Justeringsdag', dayOfKind(dates, 'verification'), 'minutes.verifiedOn'),
    fact(isReckoned(dates, 'publicNotice') ? 'Anslås senast' : 'Anslagsdag', dayOfKind(dates, 'publicNotice'), 'minutes.postedOn'),
    fact('Tiden för överklagande går ut', appealEnds, 'minutes.appealEnds'),
    fact('Anslaget tas ned tidigast', appealEnds && addDays(appealEnds, 1), 'minutes.appealEnds'),
    line(bold('Protokollet finns hos: '), textOrGap(readLine(matter.committee.minutesKeptAt), 'committee.minutesKeptAt'))
  ]
  return { type: 'list', ordered: false, items: rows.map((content) => ({ content })) }
}

/** The law's words on notices and appeals are written for committees; a company's board gets none. */
function lawBlocks({ committee }: MatterDraft): Block[] {
  if (committee.kind === 'board') return []
  return [
    paragraph(
      clause('Justeringen tillkännages enligt 8 kap. 12 § kommunallagen (2017:725).'),
      clause('Anslaget sitter uppe tills tiden för överklagande har gått ut.'),
      clause('Beslut kan överklagas inom tre veckor från den dag då justeringen tillkännagavs, enligt 13 kap. 5 § kommunallagen.')
    )
  ]
}

const lead = (what: NoticeOf, rest: boolean): string => {
  if (what === 'item') return 'Paragrafen är omedelbart justerad.'
  return rest ? 'Protokollets övriga paragrafer är justerade.' : 'Protokollet är justerat.'
}

/** A public notice (*anslagsbevis*): what has been verified, the days reckoned from it, and where the minutes are kept. */
function notice(matter: MatterDraft, what: NoticeOf): PaperDocument {
  const rest = what === 'minutes' && isVerifiedAtOnce(matter)
  return {
    draft: false,
    head: { ...meetingHead(matter), kind: 'Anslagsbevis' },
    title: { above: [], text: line('Anslagsbevis'), below: [] },
    sections: [
      { id: 'notice', blocks: [paragraph(clause(lead(what, rest))), facts(matter, what), ...lawBlocks(matter)] },
      {
        id: 'posted',
        blocks: [{ type: 'signatures', toSign: true, signatories: [[line('Namn på den som har satt upp anslaget')]] }]
      }
    ],
    sender: []
  }
}

/** The notice of the item where it is verified at once, else of the whole minutes. */
export const publicNotice = (matter: MatterDraft): PaperDocument => notice(matter, isVerifiedAtOnce(matter) ? 'item' : 'minutes')

/** The notice of the rest of the minutes, which an immediately verified item has a notice apart from. */
export const minutesNotice = (matter: MatterDraft): PaperDocument => notice(matter, 'minutes')
