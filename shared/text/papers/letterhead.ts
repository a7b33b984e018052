import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { readLine } from '../../domain/reading/read-line'
import { readPhone } from '../../domain/reading/read-phone'
import { readProtocolNumber } from '../../domain/reading/read-protocol-number'
import { withoutLead } from '../../domain/reading/without-lead'
import { clause, line, text } from '../../document/build'
import type { Inline, Letterhead, Line } from '../../document/document'
import { answerOrGap, textOrGap } from '../fields/answer-or-gap'
import { committeeWords } from '../language/committee-words'
import { correctedOn, isCorrected } from '../sentences/correction'
import { paperDay, paperDayInText } from '../language/date-text'
import { fieldLabel } from '../fields/field-label'
import { heldTogether, noBreak } from '../language/held-together'
import { meetingRunningHead, reportRunningHead } from './running-head'

const given = (lead: string, typed: string): readonly Line[] => {
  const value = valueOf(withoutLead(lead)(typed))
  return value === undefined ? [] : [line(`${lead}: ${value}`)]
}

const committeeLine = (matter: MatterDraft): Inline =>
  textOrGap(
    matterAnswers(matter).committeeName,
    'committee.name',
    fieldLabel('committee.name', committeeWords(matter.committee))
  )

/** The head of the staff report: who writes, what it is, its references, and to whom. */
export function staffReportHead(matter: MatterDraft): Letterhead {
  const { committee, officer } = matter
  const { registryNumber, reportDate, meetingDate } = matterAnswers(matter)
  return {
    organisation: [
      line(textOrGap(readLine(committee.administration), 'committee.administration')),
      line(textOrGap(readLine(committee.department), 'committee.department'))
    ],
    kind: 'Tjänsteutlåtande',
    references: [
      line(`Dnr${noBreak}`, answerOrGap(registryNumber, 'registryNumber', heldTogether)),
      line(answerOrGap(reportDate, 'reportDate', paperDay))
    ],
    contact: [
      line(clause('Handläggare: ', textOrGap(readLine(officer.name), 'officer.name'))),
      line(clause('Telefon: ', answerOrGap(readPhone(officer.phone), 'officer.phone', heldTogether))),
      ...given('E-post', officer.email)
    ],
    addressee: [line('Till ', committeeLine(matter)), line(answerOrGap(meetingDate, 'meeting.date', paperDayInText))],
    running: reportRunningHead(matter)
  }
}

/** The head of what belongs to a meeting: whose minutes, and which meeting. */
export function meetingHead(matter: MatterDraft): Letterhead {
  const { minutes, meeting } = matter
  const { meetingDate } = matterAnswers(matter)
  return {
    organisation: [line(committeeLine(matter))],
    kind: 'Protokollsutdrag',
    references: [
      line(`Protokoll nr${noBreak}`, textOrGap(readProtocolNumber(minutes.protocolNumber), 'minutes.protocolNumber')),
      line('Sammanträde ', answerOrGap(meetingDate, 'meeting.date', paperDayInText)),
      ...given('Plats', meeting.place)
    ],
    contact: [],
    addressee: [],
    running: meetingRunningHead(matter)
  }
}

/**
 * The head of the minutes extract, which also tells when the minutes were verified and announced. A company's board has no
 * notice board: kommunallagen (2017:725) 8:12 is about committees.
 */
export function minutesExtractHead(matter: MatterDraft): Letterhead {
  const { verifiedBy } = matter.minutes
  const { verifiedOn, postedOn, committeeKind } = matterAnswers(matter)
  const head = meetingHead(matter)
  const board = valueOf(committeeKind) === 'board'
  const verifiers = valueOf(readLine(verifiedBy))
  return {
    ...head,
    kind: isCorrected(matter) ? 'Rättat protokollsutdrag' : head.kind,
    references: [
      ...head.references,
      ...correctedOn(matter),
      line(
        'Justerat ',
        answerOrGap(verifiedOn, 'minutes.verifiedOn', paperDayInText),
        text(verifiers === undefined ? '' : ` av ${verifiers}`)
      ),
      ...(board ? [] : [line('Anslaget ', answerOrGap(postedOn, 'minutes.postedOn', paperDayInText))])
    ]
  }
}

/** The sender's address, line by line. */
export function senderLines({ committee }: MatterDraft): readonly Line[] {
  const { street, postalAddress, phone, email, web } = committee.sender
  return [
    line(textOrGap(readLine(street), 'committee.sender.street')),
    line(textOrGap(readLine(postalAddress), 'committee.sender.postalAddress')),
    line(`Växel${noBreak}`, answerOrGap(readPhone(phone), 'committee.sender.phone', heldTogether)),
    line(textOrGap(readLine(email), 'committee.sender.email')),
    line(textOrGap(readLine(web), 'committee.sender.web'))
  ]
}
