import { expect, test } from 'vitest'
import { readableBlocks } from '../../../../shared/document/paragraphs'
import { matterSchema } from '../../../../shared/domain/matter'
import { nextYear } from '../../../../shared/exchange/next-year/next-year'
import { copiedAndUnconfirmed } from '../../../../shared/rules/copied/copied-and-unconfirmed'
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

test('the reviewer reads it, and the one who sends the file is told of it', () => {
  const faulty = withOwnSection(own, { id, heading: 'Ekonomi', text: written('Mötet är 2023-06-14 i salen.') })
  expect(review(faulty).filter(({ section }) => section === id)).not.toEqual([])
  expect(fileContents(own)).toContain('egna texter: Ekonomi')
})
