import { expect, it } from 'vitest'
import { duplicateMatter } from '../../../shared/exchange/duplicate-matter'
import { sampleMatter } from '../../../shared/sample/sample-matter'

it('a duplicate holds all of the matter under an id of its own, and none of its files', () => {
  const sent = { ...sampleMatter('2023-05-01T10:00:00Z'), exchange: { states: ['a'.repeat(64)], envelope: {} } }
  const { id, changed, exchange, ...rest } = duplicateMatter(sent, 'another', '2023-06-01T10:00:00Z')
  expect({ id, changed, exchange }).toEqual({
    id: 'another',
    changed: '2023-06-01T10:00:00Z',
    exchange: { states: [], envelope: {} }
  })
  expect(sent).toMatchObject(rest)
})
