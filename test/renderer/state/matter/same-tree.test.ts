import { expect, test } from 'vitest'
import { sameTree } from '../../../../renderer/state/matter/same-tree'
import { samplePaper } from '../../../shared/document/sample-paper'

test('two papers composed alike are the same', () => {
  expect(sameTree(samplePaper(), samplePaper())).toBe(true)
})

test.each([
  ['a text', { a: [{ text: 'x' }] }, { a: [{ text: 'y' }] }],
  ['a missing member', { a: 1, b: undefined }, { a: 1 }],
  ['another member', { a: 1, b: undefined }, { a: 1, c: undefined }],
  ['one item more', [1], [1, 2]],
  ['nothing instead of something', { a: null }, { a: {} }]
])('%s makes a difference', (_, one, other) => {
  expect(sameTree(one, other)).toBe(false)
  expect(sameTree(other, one)).toBe(false)
})
