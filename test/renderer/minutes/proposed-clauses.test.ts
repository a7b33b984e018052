import { expect, test } from 'vitest'
import { proposedClauses } from '../../../renderer/minutes/proposed-clauses'
import { rowId, sampleMatter } from '../sample-matter'

const named = (...names: string[]) => ({
  units: names.map((name, index) => ({ id: rowId(index + 1), name, state: 'registered' }))
})

test('each clause of the proposal is a row', () => {
  expect(proposedClauses(sampleMatter())).toEqual([
    'Exempelnämnden godkänner att Linden och Kruton deltar i kvalitetsutmärkelsen.',
    'Paragrafen förklaras omedelbart justerad.'
  ])
})

test('units listed below a numbered clause follow it in the row', () => {
  expect(proposedClauses(sampleMatter(named('Linden', 'Hus 3, 5 och 7', 'Asken')))[0]).toBe(
    'Exempelnämnden godkänner att följande enheter deltar i kvalitetsutmärkelsen: Linden; Hus 3, 5 och 7; Asken.'
  )
})

test('units listed below the only clause follow it in the row', () => {
  const decision = { form: 'approve', immediateVerification: 'none' }
  expect(proposedClauses(sampleMatter({ ...named('Linden', 'Hus 3, 5 och 7', 'Asken'), decision }))).toEqual([
    'Exempelnämnden godkänner att följande enheter deltar i kvalitetsutmärkelsen: Linden; Hus 3, 5 och 7; Asken.'
  ])
})

test('a proposal that someone has edited gives its own sentences', () => {
  const text = [{ type: 'paragraph', content: [{ type: 'text', text: 'Nämnden beslutar' }, { type: 'break' }, { type: 'text', text: 'detta.' }] }]
  expect(proposedClauses(sampleMatter({ texts: { proposal: { text, basis: '' } } }))).toEqual(['Nämnden beslutar detta.'])
})

test('what is missing in the proposal is no clause', () => {
  expect(proposedClauses(sampleMatter({ decision: {} }))).toEqual([])
})
