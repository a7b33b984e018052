import { describe, expect, test } from 'vitest'
import { clashKinds } from '../../../shared/domain/clash-kinds'
import { findingKinds } from '../../../shared/domain/finding'
import { review } from '../../../shared/review/review'
import { plantedOfKind } from './pairs/planted-of-kind'

/** The rest are tried where each group of kinds is measured. */
const tried = 2

describe.each([...findingKinds, ...clashKinds])('%s', (kind) => {
  const pairs = plantedOfKind[kind].slice(0, tried)

  test('has a mistake to find', () => expect(pairs).not.toEqual([]))

  test.each(pairs)('is found in “$name”, and not in its clean twin', ({ planted, clean }) => {
    expect(review(planted).map((finding) => finding.kind)).toContain(kind)
    expect(review(clean).map((finding) => finding.kind)).not.toContain(kind)
  })
})
