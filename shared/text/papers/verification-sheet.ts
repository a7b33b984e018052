import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { readLine } from '../../domain/reading/read-line'
import { clause, line, paragraph, wanted } from '../../document/build'
import type { Line, PaperDocument, Section } from '../../document/document'
import { answerOrGap, textOrGap } from '../fields/answer-or-gap'
import { committeeWords } from '../language/committee-words'
import { decisionSection } from './compose-sections'
import { paperDayInText } from '../language/date-text'
import { fieldLabel } from '../fields/field-label'
import { meetingHead } from './letterhead'
import { itemTitle } from './paper-title'

function verifiers({ committee }: MatterDraft): readonly (readonly Line[])[] {
  const rows = committee.verifiers.map(({ id, role, name }): readonly Line[] => [
    line(textOrGap(readLine(name), `committee.verifiers.${id}.name`)),
    line(textOrGap(readLine(role), `committee.verifiers.${id}.role`))
  ])
  return rows.length > 0
    ? rows
    : [[line(wanted('committee.verifiers', fieldLabel('committee.verifiers', committeeWords(committee))))]]
}

function verification(matter: MatterDraft): Section {
  const { meetingDate } = matterAnswers(matter)
  return {
    id: 'verification',
    heading: 'Justering',
    blocks: [
      paragraph(
        clause(
          'Paragrafen fanns i skriftlig form vid sammanträdet',
          clause(' ', answerOrGap(meetingDate, 'meeting.date', paperDayInText)),
          ' och justeras omedelbart.'
        )
      ),
      { type: 'signatures', toSign: true, signatories: [...verifiers(matter), [line('Dag då paragrafen justerades')]] }
    ]
  }
}

/**
 * The item in writing for immediate verification (*omedelbart justerad paragraf*), for the meeting itself: the decision as
 * taken once that is told, until then as proposed, and a line for each of those who verify, and for the day.
 */
export function verificationSheet(matter: MatterDraft): PaperDocument {
  const taken = valueOf(matterAnswers(matter).decisionOutcome) !== undefined
  return {
    draft: false,
    head: { ...meetingHead(matter), kind: 'Omedelbart justerad paragraf' },
    title: itemTitle(matter, wanted),
    sections: [{ ...decisionSection(matter, taken), heading: 'Beslut' }, verification(matter)],
    sender: []
  }
}
