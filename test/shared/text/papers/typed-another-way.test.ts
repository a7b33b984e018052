import { expect, test } from 'vitest'
import type { FieldPath } from '../../../../shared/domain/paths/matter-path'
import { withTypedAt } from '../../../../shared/domain/paths/field-path'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { paperKinds } from '../../../../shared/domain/paper-kind'
import { plainSpaces } from '../../../../shared/domain/reading/plain-spaces'
import { writePlainText } from '../../../../shared/document/plain-text'
import { matterCalendar } from '../../../../shared/exchange/calendar'
import { checklistJson } from '../../../../shared/exchange/json/checklist-json'
import { datesJson } from '../../../../shared/exchange/json/dates-json'
import { paperFileName } from '../../../../shared/exchange/file/paper-file-name'
import { issuePaper } from '../../../../shared/issued/issue-paper'
import { isLocked, unlock } from '../../../../shared/decided/lock'
import { withDecisionFixed } from '../../../../shared/decided/with-decision-fixed'
import { checkBeforeSending } from '../../../../shared/review/sending/check-before-sending'
import { reportAgainstMinutes } from '../../../../shared/review/report-against-minutes'
import { review } from '../../../../shared/review/review'
import { withdrawnAfterReport } from '../../../../shared/rules/withdrawn-after-report'
import { sampleMatter } from '../../../../shared/sample/sample-matter'
import { archiveFacts } from '../../../../shared/told/archive/archive-facts'
import { archiveReadingCopy } from '../../../../shared/told/archive/archive-reading-copy'
import { composePaper } from '../../../../shared/text/papers/compose-paper'
import { extractContents } from '../../../../shared/text/papers/extract-contents'
import { fileContents } from '../../../../shared/text/papers/file-contents'
import { matterLine } from '../../../../shared/text/sentences/matter-line'
import { unitForm } from '../../../../shared/text/papers/unit-form'
import { unreadableFields } from '../../../../shared/text/fields/unreadable-fields'
import { idOf } from '../../../builders/id-of'

const sample = sampleMatter('2023-05-29T10:00:00.000Z')
const withdrawn = sample.units.find(({ state }) => state === 'withdrawn')
const usual = {
  registryNumber: 'EXN 2023/41',
  reportDate: '2023-05-08',
  'committee.sender.phone': '08-000 00 000',
  'meeting.date': '2023-06-13',
  'meeting.papersBy': '2023-06-07',
  'meeting.otherDates': '2023-08-22, 2023-09-26',
  'preparation.groupDate': '2023-05-31',
  'minutes.itemNumber': '23',
  'minutes.protocolNumber': '5/2023',
  'minutes.verifiedOn': '2023-06-19',
  'minutes.postedOn': '2023-06-20',
  'minutes.appealEnds': '2023-07-11',
  'minutes.extractSentOn': '2023-06-21',
  'rules.extractBy.value': '2023-06-30',
  'rules.entryBy.value': '2023-05-17',
  'rules.winners.value': '2023-11',
  [`units.${withdrawn?.id}.withdrawnOn`]: '2023-05-08'
}
const anotherWay: Record<keyof typeof usual, string> = {
  ...usual,
  registryNumber: 'Dnr: EXN 2023/41',
  reportDate: 'måndag 8 maj',
  'committee.sender.phone': 'Växel 08-000 00 000',
  'meeting.date': 'tisdagen den 13 juni',
  'meeting.papersBy': '7/6-23',
  'meeting.otherDates': '22 augusti och 26 september',
  'preparation.groupDate': '20230531',
  'minutes.itemNumber': '23 §',
  'minutes.protocolNumber': 'Protokoll nr 5/2023',
  'minutes.verifiedOn': '19 jun 2023',
  'minutes.postedOn': '20/6',
  'minutes.appealEnds': '11 juli',
  'minutes.extractSentOn': '21 juni',
  'rules.extractBy.value': '30/6 2023',
  'rules.entryBy.value': 'ons 17/5 -23',
  'rules.winners.value': 'November 2023',
  [`units.${withdrawn?.id}.withdrawnOn`]: '8 maj'
}
const matterWith = (typed: Record<string, string>): MatterDraft =>
  Object.entries(typed).reduce((matter, [path, value]) => withTypedAt(matter, path as FieldPath, value), {
    ...sample,
    decision: { ...sample.decision, immediateVerification: 'none' },
    minutes: { ...sample.minutes, outcome: 'asProposed' }
  })

function issuedReportDate(matter: MatterDraft): string | undefined {
  const issued = issuePaper(matter, { paper: 'staff-report', on: '2023-06-07', to: '', newId: () => idOf(900) })
  return issued.ok ? issued.value.issued[0]?.reportDate : undefined
}

/** Everything that leaves a matter as text. */
const everythingFrom = (matter: MatterDraft): Record<string, unknown> => ({
  ...Object.fromEntries(paperKinds.map((kind) => [kind, plainSpaces(writePlainText(composePaper(kind, matter)))])),
  names: paperKinds.map((paper) => paperFileName({ matter, paper, draft: false, format: 'docx' })),
  form: matter.units.map((unit) => plainSpaces(writePlainText(unitForm(matter, unit, '')))),
  dates: datesJson(matter, '2023-06-15'),
  checklist: checklistJson(matter),
  calendar: matterCalendar(matter, new Date('2023-06-15T00:00:00Z')),
  line: matterLine(matter),
  file: fileContents(matter),
  extract: extractContents(matter),
  readingCopy: archiveReadingCopy({
    matter,
    facts: archiveFacts(matter, '2023-12-01'),
    papers: [],
    leftOut: [],
    archivedOn: '2023-12-01'
  }),
  unreadable: unreadableFields(matter),
  findings: review(matter),
  sending: checkBeforeSending(matter, '2023-06-15'),
  changes: reportAgainstMinutes(matter),
  locked: isLocked(matter),
  sentOn: unlock(matter, { id: idOf(901), on: '2023-06-25', because: 'Fel namn' }).minutes.unlocked,
  laidReportDate: withDecisionFixed(matter).matter.minutes.decision?.laid.reportDate,
  issuedReportDate: issuedReportDate(matter),
  withdrawn: withdrawnAfterReport(matter).map(({ name }) => name)
})

test('days, §, dnr and telephone numbers typed in another way make the same papers, mail, names, dates and checks', () => {
  expect(everythingFrom(matterWith(anotherWay))).toEqual(everythingFrom(matterWith(usual)))
})

test('they are read, not left out', () => {
  expect(everythingFrom(matterWith(anotherWay))).toMatchObject({
    locked: true,
    issuedReportDate: '2023-05-08',
    unreadable: []
  })
  const {
    'minutes-extract': extract,
    'cover-email': email,
    'staff-report': report,
    names
  } = everythingFrom(matterWith(anotherWay))
  expect(extract).toContain('\n§ 23\n')
  expect(extract).toContain('Protokoll nr 5/2023')
  expect(email).toContain('Ämne: Protokollsutdrag § 23: ')
  expect(email).toContain('sammanträdet den 13 juni 2023, § 23, dnr EXN 2023/41.')
  expect(report).toContain('Dnr EXN 2023/41')
  expect(names).toContain('2023 Exempelnämnden Protokollsutdrag EXN 2023-41.docx')
})

test('the words that a head writes before a place, a number or an address are not written twice', () => {
  const report = everythingFrom(
    matterWith({ ...usual, 'officer.phone': 'Tel. 08-000 00 001', 'officer.email': 'E-post: alex@example.se' })
  )['staff-report']
  const extract = everythingFrom(matterWith({ ...usual, 'meeting.place': 'Plats: Linden' }))['minutes-extract']
  expect(report).toContain('\nTelefon: 08-000 00 001\nE-post: alex@example.se\n')
  expect(extract).toContain('\nPlats: Linden\n')
})

test.each([
  ['KS § 112', 'KS § 112'],
  ['§§ 23-24', '§§ 23-24'],
  ['23', '§ 23']
])('the item %j stands as %s in every paper that names it', (itemNumber, words) => {
  const papers = everythingFrom(matterWith({ ...usual, 'minutes.itemNumber': itemNumber }))
  const named = ['minutes-extract', 'verification-sheet', 'cover-email'].map((kind) => String(papers[kind]))
  for (const text of named) {
    expect(text).toContain(words)
    expect(text).not.toContain(`§ ${words}`)
  }
})
