import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { readAddresses } from '../../domain/reading/read-addresses'
import { readLine } from '../../domain/reading/read-line'
import { bullets, clause, line, lineBreak, paragraph } from '../../document/build'
import type { Block, Inline, Line, PaperDocument } from '../../document/document'
import { readableBlocks } from '../../document/paragraphs'
import { decidedUnits } from '../../rules/taken/decided-units'
import { ruleAnswer } from '../../rules/rule-answer'
import { answerOrGap, textOrGap } from '../fields/answer-or-gap'
import { decisionSection } from './compose-sections'
import { isCorrected } from '../sentences/correction'
import { committeeWords } from '../language/committee-words'
import { paperDayInText } from '../language/date-text'
import { fieldLabel } from '../fields/field-label'
import { heldTogether, noBreak } from '../language/held-together'
import { itemInText, matterTitle } from './paper-title'
import { namesOf } from '../fields/unit-names'
import { unitsInPapers } from '../sentences/units-in-papers'
import { confirmedRules } from '../../rules/confirmed-rules'

/** The e-mail that carries the extract to the award (*följebrev*). */
export interface CoverEmail {
  readonly to: Line
  /** The registrar, where the committee's profile names one. */
  readonly copyTo: Line
  /** The important words first: a mailbox shows the beginning. */
  readonly subject: Line
  readonly body: readonly Block[]
}

const listed = (addresses: readonly string[]): string => addresses.join(', ')

function greeting({ officer, committee }: MatterDraft): readonly Inline[] {
  const lines = [officer.name, committee.administration, officer.phone, officer.email].flatMap(
    (typed) => valueOf(readLine(typed)) ?? []
  )
  return line('Med vänlig hälsning', ...lines.flatMap((each) => [lineBreak, each]))
}

const extractSentence = (matter: MatterDraft): Block => {
  const { meetingDate, itemNumber, registryNumber, committeeName, awardYear } = matterAnswers(matter)
  const number = valueOf(itemNumber)
  return paragraph(
    clause(
      'Här kommer protokollsutdraget',
      clause(' från ', textOrGap(committeeName, 'committee.name')),
      clause(', sammanträdet ', answerOrGap(meetingDate, 'meeting.date', paperDayInText)),
      number === undefined ? '' : `, ${itemInText(number)}`,
      clause(`, dnr${noBreak}`, answerOrGap(registryNumber, 'registryNumber', heldTogether)),
      '.'
    ),
    clause(
      'Ärendet gäller deltagande i stadens kvalitetsutmärkelse',
      clause(' ', answerOrGap(awardYear, 'awardYear', String)),
      '.'
    )
  )
}

/** The units that take part, where the decision does not name them itself. */
function unitsBlocks(matter: MatterDraft, decision: readonly Block[]): readonly Block[] {
  const names = namesOf(unitsInPapers(matter, decidedUnits(matter)))
  const decided = readableBlocks(decision).join('\n')
  if (names.length === 0 || names.every((name) => decided.includes(name))) return []
  return [
    paragraph(clause(names.length === 1 ? 'Följande enhet deltar:' : 'Följande enheter deltar:')),
    bullets(...names.map((name) => line(name)))
  ]
}

export function coverEmail(matter: MatterDraft): CoverEmail {
  const { itemNumber, committeeName } = matterAnswers(matter)
  const number = valueOf(itemNumber)
  const what = isCorrected(matter) ? 'Rättat protokollsutdrag' : 'Protokollsutdrag'
  const decision = decisionSection(matter, true).blocks
  const registrar = valueOf(readAddresses(matter.committee.registrarEmail))
  return {
    to: line(
      answerOrGap(ruleAnswer(confirmedRules(matter).recipientAddress, readAddresses), 'rules.recipientAddress', listed)
    ),
    copyTo: registrar === undefined ? [] : line(listed(registrar)),
    subject: line(
      number === undefined ? `${what}: ` : `${what} ${itemInText(number)}: `,
      ...matterTitle(matter, 'deltagande'),
      clause(
        ', ',
        textOrGap(committeeName, 'committee.name', fieldLabel('committee.name', committeeWords(matter.committee)))
      )
    ),
    body: [
      paragraph(clause('Hej!')),
      extractSentence(matter),
      paragraph(clause('Beslutet lyder:')),
      ...decision,
      ...unitsBlocks(matter, decision),
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
      references: [
        line('Till: ', ...to),
        ...(copyTo.length > 0 ? [line('Kopia: ', ...copyTo)] : []),
        line('Ämne: ', ...subject)
      ],
      contact: [],
      addressee: []
    },
    title: { above: [], text: [], below: [] },
    sections: [{ id: 'message', blocks: body }],
    sender: []
  }
}
