import { valueOf } from '../domain/answer'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'
import { readAddresses } from '../domain/read-addresses'
import { readLine } from '../domain/read-line'
import { clause, line, lineBreak, paragraph } from '../document/build'
import type { Block, Inline, Line, PaperDocument } from '../document/document'
import { answerOrGap, textOrGap } from './answer-or-gap'
import { committeeWords } from './committee-words'
import { decisionSection } from './compose-sections'
import { isCorrected } from './correction'
import { dayInText } from './date-text'
import { fieldLabel } from './field-label'
import { matterTitle } from './paper-title'
import { confirmedRules } from '../rules/confirmed-rules'
import { ruleAnswer } from '../rules/rule-answer'

/** The e-mail that carries the extract to the award (*följebrev*). */
export interface CoverEmail {
  to: Line
  /** The registrar, where the committee's profile names one. */
  copyTo: Line
  /** The important words first: a mailbox shows the beginning. */
  subject: Line
  body: Block[]
}

const listed = (addresses: string[]): string => addresses.join(', ')

function greeting({ officer, committee }: MatterDraft): Inline[] {
  const lines = [officer.name, committee.administration, officer.phone, officer.email].flatMap((typed) => valueOf(readLine(typed)) ?? [])
  return line('Med vänlig hälsning', ...lines.flatMap((each) => [lineBreak, each]))
}

const extractSentence = (matter: MatterDraft): Block => {
  const { meetingDate, itemNumber, registryNumber } = matterAnswers(matter)
  const number = valueOf(itemNumber)
  return paragraph(
    clause(
      `Här kommer protokollsutdraget från ${committeeWords(matter.committee).genitive} sammanträde`,
      clause(' ', answerOrGap(meetingDate, 'meeting.date', dayInText)),
      number === undefined ? '' : `, ${number}`,
      clause(', dnr ', textOrGap(registryNumber, 'registryNumber')),
      '.'
    ),
    clause('Ärendet gäller deltagande i stadens kvalitetsutmärkelse', clause(' ', answerOrGap(matterAnswers(matter).awardYear, 'awardYear', String)), '.')
  )
}

export function coverEmail(matter: MatterDraft): CoverEmail {
  const { itemNumber, committeeName } = matterAnswers(matter)
  const number = valueOf(itemNumber)
  const what = isCorrected(matter) ? 'Rättat protokollsutdrag' : 'Protokollsutdrag'
  const registrar = valueOf(readAddresses(matter.committee.registrarEmail))
  return {
    to: line(answerOrGap(ruleAnswer(confirmedRules(matter).recipientAddress, readAddresses), 'rules.recipientAddress', listed)),
    copyTo: registrar === undefined ? [] : line(listed(registrar)),
    subject: line(
      number === undefined ? `${what}: ` : `${what} ${number}: `,
      ...matterTitle(matter, 'deltagande'),
      clause(', ', textOrGap(committeeName, 'committee.name', fieldLabel('committee.name', committeeWords(matter.committee))))
    ),
    body: [
      paragraph(clause('Hej!')),
      extractSentence(matter),
      paragraph(clause('Beslutet lyder:')),
      ...decisionSection(matter, true).blocks,
      paragraph(clause('Hela paragrafen finns i den bifogade filen.')),
      { type: 'paragraph', content: greeting(matter) }
    ]
  }
}

/** The e-mail as a paper to read, check and copy. */
export function coverEmailPaper(matter: MatterDraft): PaperDocument {
  const { to, copyTo, subject, body } = coverEmail(matter)
  return {
    draft: false,
    head: {
      organisation: [],
      kind: 'Följebrev',
      references: [line('Till: ', ...to), ...(copyTo.length > 0 ? [line('Kopia: ', ...copyTo)] : []), line('Ämne: ', ...subject)],
      contact: [],
      addressee: []
    },
    title: { above: [], text: [], below: [] },
    sections: [{ id: 'message', blocks: body }],
    sender: []
  }
}
