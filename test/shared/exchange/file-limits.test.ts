import { describe, expect, test } from 'vitest'
import { unitLimit } from '../../../shared/domain/matter'
import { idOf } from '../../builders/id-of'
import { file, matterIn, parseMatter } from './file/file-text'

describe('limits', () => {
  const long = (length: number): string => 'å'.repeat(length)
  const content = (length: number) => ({
    summary: { text: [{ type: 'paragraph', content: [{ type: 'text', text: long(length) }] }] }
  })
  const units = (count: number) => Array.from({ length: count }, (_, row) => ({ id: idOf(row) }))

  test.each([
    ['a field', { registryNumber: long(200_000) }],
    ['a section', { texts: content(200_000) }],
    ['a field whose control characters go', { registryNumber: long(200_000) + '\u0000\u00AD' }]
  ])('%s may hold 200 000 characters', (_, members) => expect(parseMatter(members).ok).toBe(true))

  test.each([
    ['registryNumber', { registryNumber: long(200_001) }],
    ['units.0.name', { units: [{ id: idOf(2), name: long(200_001) }] }],
    ['units.0.ownAnswers.q', { units: [{ id: idOf(2), ownAnswers: { q: long(200_001) } }] }],
    ['texts.summary.text.0.content.0.text', { texts: content(200_001) }],
    ['texts.summary.basis', { texts: { summary: { text: [], basis: long(200_001) } } }],
    ['units', { units: units(unitLimit + 1) }],
    ['committee.signatories', { committee: { signatories: units(21) } }]
  ])('what exceeds them at %s is not taken in', (place, members) => {
    expect(parseMatter(members)).toEqual({
      ok: false,
      problem: { kind: 'file-over-limit', file, place: `”matter.${place}”` }
    })
  })

  test('ten thousand units are taken in', () =>
    expect(matterIn({ units: units(unitLimit) }).units).toHaveLength(10_000))
})
