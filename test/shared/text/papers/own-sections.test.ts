import { expect, test } from 'vitest'
import { writeHtml } from '../../../../shared/document/html'
import { readableBlocks } from '../../../../shared/document/paragraphs'
import { writePlainText } from '../../../../shared/document/plain-text'
import { settle } from '../../../../shared/document/settle'
import { matterSchema } from '../../../../shared/domain/matter'
import { nextYear } from '../../../../shared/exchange/next-year/next-year'
import { copiedAndUnconfirmed } from '../../../../shared/rules/copied/copied-and-unconfirmed'
import { applyMend } from '../../../../shared/review/apply-mend'
import { review } from '../../../../shared/review/review'
import { withoutOwnSection, withOwnSection } from '../../../../shared/text/fields/own-section'
import { ownSectionId } from '../../../../shared/text/fields/section-ids'
import { sectionOrder, sectionsLeftOut, withSectionOrder } from '../../../../shared/text/fields/section-order'
import { composePaper } from '../../../../shared/text/papers/compose-paper'
import { fileContents } from '../../../../shared/text/papers/file-contents'
import { copiedLabel } from '../../../../shared/text/fields/copied-text'
import { paperGaps } from '../../../../shared/text/sentences/required-answers'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'

const id = ownSectionId(idOf(1))
const written = (text: string) => [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }]
const matter = matterOf()
const own = withOwnSection(matter, { id, heading: 'Ekonomi', text: written('Kostnaden är 500 kronor.') }, 'summary')
const headings = (of = own) => composePaper('staff-report', of).sections.map(({ heading }) => heading)

test('a section of one’s own stands in the report where it was placed, under its heading', () => {
  const section = composePaper('staff-report', own).sections.find((each) => each.id === id)
  expect(headings().slice(1, 3)).toEqual(['Sammanfattning', 'Ekonomi'])
  expect(readableBlocks(section?.blocks ?? [])).toEqual(['Kostnaden är 500 kronor.'])
  expect(composePaper('minutes-extract', own)).toEqual(composePaper('minutes-extract', matter))
})

test('it is read from its file as it was written', () => {
  expect(matterSchema.parse(JSON.parse(JSON.stringify(own)))).toEqual(own)
})

test('without a heading it is a gap, and without a text it is not in the paper', () => {
  const unnamed = withOwnSection(matter, { id, heading: ' ', text: written('Text.') })
  const { required } = paperGaps('staff-report', unnamed, composePaper('staff-report', unnamed))
  expect(required.map(({ field }) => field)).toContain(`committee.headings.${id}`)
  const empty = withOwnSection(matter, { id, heading: 'Ekonomi', text: [] })
  expect(headings(empty)).toEqual(headings(matter))
})

test('removing it leaves nothing of it, and leaving it out leaves its words', () => {
  const removed = withoutOwnSection(own, id)
  expect(JSON.stringify(removed)).not.toContain(id)
  const order = sectionOrder('staff-report', own.committee).filter((each) => each !== id)
  const out = withSectionOrder(own, 'staff-report', order)
  expect(headings(out)).toEqual(headings(matter))
  expect(sectionsLeftOut('staff-report', out)).toEqual([id])
  expect(out.texts[id]).toEqual(own.texts[id])
})

test('an order that names nothing but it keeps the ordinary ones', () => {
  const alone = { ...own, committee: { ...own.committee, sectionOrder: [id, id] } }
  expect(sectionOrder('staff-report', alone.committee)).toEqual([...sectionOrder('staff-report', matter.committee), id])
})

test('the next year has its words, to be confirmed under its heading', () => {
  const next = nextYear(own, { year: '2024', newId: () => idOf(7), changed: '' })
  expect(headings(next)).toContain('Ekonomi')
  const [copied] = copiedAndUnconfirmed(next).filter(({ field }) => field === `texts.${id}`)
  expect(copied && copiedLabel(copied.field, next)).toBe('avsnittet Ekonomi')
})

test('a table in it reads alike in every paper, and a column without a name is heard as a dash', () => {
  const cells = (...words: string[]) => words.map((text) => (text === '' ? [] : [{ type: 'text' as const, text }]))
  const tabled = withOwnSection(matter, {
    id,
    heading: 'Ekonomi',
    text: [{ type: 'table', header: ['Post', ''], rows: [cells('Resor', '500 kr'), cells('Mat', '')] }]
  })
  const paper = settle(composePaper('staff-report', tabled))
  const [table] = paper.sections.find((each) => each.id === id)?.blocks ?? []
  expect(readableBlocks(table ? [table] : [])).toEqual(['Post', '–', 'Resor', '500 kr', 'Mat', '–'])
  expect(writePlainText(paper)).toContain('Ekonomi\n\nPost: Resor\n–: 500 kr\n\nPost: Mat\n–: –')
  expect(writeHtml(paper, { title: '', language: 'sv' })).toContain('<th scope="col">Post</th>')
  expect(matterSchema.parse(JSON.parse(JSON.stringify(tabled)))).toEqual(tabled)
})

test.each([
  [{ header: ['a', 'b'], rows: [[[]]] }],
  [{ header: [], rows: [] }],
  [{ header: Array.from({ length: 11 }, () => 'x'), rows: [] }]
])('a table of another shape is refused (%j)', (table) => {
  const texts = { views: { basis: '', text: [{ type: 'table', ...table }] } }
  expect(matterSchema.safeParse({ ...matter, texts }).success).toBe(false)
})

test('the reviewer reads the cells of a table, and mends them there', () => {
  const text = [
    { type: 'table' as const, header: ['Post'], rows: [[[{ type: 'text' as const, text: 'Resor i avdel-ningen' }]]] }
  ]
  const faulty = withOwnSection(matter, { id, heading: 'Ekonomi', text })
  const [finding] = review(faulty).filter(({ section, mend }) => section === id && mend)
  expect(finding?.quote).toContain('avdel-ningen')
  expect(JSON.stringify(finding && applyMend(faulty, finding).texts[id])).not.toContain('avdel-ningen')
})

test('the reviewer reads it, and the one who sends the file is told of it', () => {
  const faulty = withOwnSection(own, { id, heading: 'Ekonomi', text: written('Mötet är 2023-06-14 i salen.') })
  expect(review(faulty).filter(({ section }) => section === id)).not.toEqual([])
  expect(fileContents(own)).toContain('egna texter: Ekonomi')
})
