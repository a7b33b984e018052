import { readDay } from '../../domain/reading/read-day'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { readLine } from '../../domain/reading/read-line'
import { bullets, clause, line, paragraph } from '../../document/build'
import type { Block, Inline, PaperDocument } from '../../document/document'
import { isVerifiedAtOnce } from '../../rules/taken/immediate-verification'
import { answerOrGap, textOrGap } from '../fields/answer-or-gap'
import { paperDayInText } from '../language/date-text'
import { heldTogether } from '../language/held-together'
import { meetingHead } from './letterhead'
import { factRow, noticeDayRows } from '../sentences/notice-days'
import { itemInText, matterTitle } from './paper-title'

/** What a notice announces: the item verified at once, or the minutes (beside such an item: the rest of them). */
type NoticeOf = 'item' | 'minutes'

/** The rest of the minutes is verified in the ordinary way, whatever is said of the item, and the days told are the item's. */
const forNotice = (matter: MatterDraft, what: NoticeOf): MatterDraft =>
  what === 'item' || !isVerifiedAtOnce(matter)
    ? matter
    : { ...matter, minutes: { ...matter.minutes, verifiedOn: '', postedOn: '', appealEnds: '' } }

function facts(matter: MatterDraft, what: NoticeOf): Block {
  const { itemNumber } = matterAnswers(matter)
  return bullets(
    ...(what === 'item' ? [factRow('Paragraf', answerOrGap(itemNumber, 'minutes.itemNumber', itemInText))] : []),
    ...noticeDayRows(forNotice(matter, what), what === 'item'),
    factRow('Protokollet finns hos', textOrGap(readLine(matter.committee.minutesKeptAt), 'committee.minutesKeptAt'))
  )
}

/** The law's words on notices and appeals are written for committees; a company's board gets none. */
function lawBlocks({ committee }: MatterDraft): readonly Block[] {
  if (committee.kind === 'board') return []
  return [
    paragraph(
      clause(`Justeringen tillkännages enligt ${heldTogether('8 kap. 12 §')} kommunallagen (2017:725).`),
      clause('Anslaget sitter uppe tills tiden för överklagande har gått ut.'),
      clause(
        `Den som vill överklaga ett beslut ska göra det inom tre veckor från den dag då justeringen tillkännagavs (${heldTogether('13 kap. 5 §')} kommunallagen).`
      )
    )
  ]
}

/** That something has been verified is said once its day has been told; until then, that it will be. */
const lead = (what: NoticeOf, rest: boolean, isVerified: boolean): string => {
  if (what === 'item') return isVerified ? 'Paragrafen är omedelbart justerad.' : 'Paragrafen ska justeras omedelbart.'
  if (rest)
    return isVerified ? 'Protokollets övriga paragrafer är justerade.' : 'Protokollets övriga paragrafer ska justeras.'
  return isVerified ? 'Protokollet är justerat.' : 'Protokollet ska justeras.'
}

function title(matter: MatterDraft, what: NoticeOf): readonly Inline[] {
  if (what === 'item') return matterTitle(matter)
  return line(
    'Protokollet från sammanträdet',
    clause(' ', answerOrGap(matterAnswers(matter).meetingDate, 'meeting.date', paperDayInText))
  )
}

/** A public notice (*anslagsbevis*): what has been verified, the days reckoned from it, and where the minutes are kept. */
function notice(matter: MatterDraft, what: NoticeOf): PaperDocument {
  const rest = what === 'minutes' && isVerifiedAtOnce(matter)
  const isVerified = readDay(forNotice(matter, what).minutes.verifiedOn).kind === 'answered'
  return {
    draft: false,
    head: { ...meetingHead(matter), kind: 'Anslagsbevis' },
    title: { above: [], text: title(matter, what), below: [] },
    sections: [
      {
        id: 'notice',
        blocks: [paragraph(clause(lead(what, rest, isVerified))), facts(matter, what), ...lawBlocks(matter)]
      },
      {
        id: 'posted',
        blocks: [{ type: 'signatures', toSign: true, signatories: [[line('Namn på den som har satt upp anslaget')]] }]
      }
    ],
    sender: []
  }
}

/** The notice of the item where it is verified at once, else of the whole minutes. */
export const publicNotice = (matter: MatterDraft): PaperDocument =>
  notice(matter, isVerifiedAtOnce(matter) ? 'item' : 'minutes')

/** The notice of the rest of the minutes, which an immediately verified item has a notice apart from. */
export const minutesNotice = (matter: MatterDraft): PaperDocument => notice(matter, 'minutes')
