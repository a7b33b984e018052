import { expect, test } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { addRow, moveRow, removeRow } from '../../../../renderer/parts/rows/rows-edit'
import { rowId, sampleMatter } from '../../sample-matter'

const three = sampleMatter({
  minutes: { documents: ['ett', 'två', 'tre'].map((text, index) => ({ id: rowId(index), text })) }
})
const texts = ({ minutes }: MatterDraft): string[] => minutes.documents.map(({ text }) => text)

test('a row is added last, and the other list is untouched', () => {
  const matter = addRow(three, 'minutes.documents', { id: rowId(9), text: '' })
  expect(texts(matter)).toEqual(['ett', 'två', 'tre', ''])
  expect(matter.minutes.decidedClauses).toBe(three.minutes.decidedClauses)
})

test('a row is removed by its id', () => {
  expect(texts(removeRow(three, 'minutes.documents', rowId(1)))).toEqual(['ett', 'tre'])
})

test('a row moves one step, and stays at the ends of the list', () => {
  expect(texts(moveRow(three, 'minutes.documents', rowId(0), 1))).toEqual(['två', 'ett', 'tre'])
  expect(texts(moveRow(three, 'minutes.documents', rowId(0), -1))).toEqual(['ett', 'två', 'tre'])
  expect(texts(moveRow(three, 'minutes.documents', rowId(2), 1))).toEqual(['ett', 'två', 'tre'])
  expect(texts(moveRow(three, 'minutes.documents', rowId(7), 1))).toEqual(['ett', 'två', 'tre'])
})

test('a proposal that is removed is no longer what yes or no stood for', () => {
  const minutes = {
    proposals: [{ id: rowId(1), by: 'Bo Al', text: 'avslag' }],
    vote: { yesMeans: 'asProposed', noMeans: rowId(1) }
  }
  expect(removeRow(sampleMatter({ minutes }), 'minutes.proposals', rowId(1)).minutes.vote).toMatchObject({
    yesMeans: 'asProposed',
    noMeans: ''
  })
})
