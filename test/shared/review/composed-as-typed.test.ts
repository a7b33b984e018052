import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formFindingKinds } from '../../../shared/domain/finding'
import type { MatterDraft } from '../../../shared/domain/matter'
import { settleBlocks } from '../../../shared/document/settle'
import { review } from '../../../shared/review/review'
import { composeSections } from '../../../shared/text/papers/compose-sections'
import { textFromBlocks } from '../../../shared/text/sentences/section-blocks'
import { anyMatter } from './any-matter'

const written = ['proposal', 'summary', 'background', 'matter', 'preparation', 'views', 'case', 'course']

/** Every section edited to what the program composed for it. */
function asTyped(matter: MatterDraft): MatterDraft {
  const sections = [...composeSections('staff-report', matter), ...composeSections('minutes-extract', matter)]
  const texts = sections
    .filter(({ id }) => written.includes(id))
    .map(({ id, blocks }) => [id, { text: textFromBlocks(settleBlocks(blocks)), basis: '' }] as const)
  return { ...matter, texts: Object.fromEntries(texts) }
}

it('what the program composes agrees with the form, also when a person has taken it over as an own text', () => {
  fc.assert(
    fc.property(anyMatter, (matter) => {
      const found = review(asTyped(matter)).filter(({ kind }) => formFindingKinds.some((each) => each === kind))
      expect(found.map(({ kind, quote, message }) => [kind, quote, message])).toEqual([])
    }),
    { numRuns: Number(process.env['NAMNDKLAR_MATTERS'] ?? 80), endOnFailure: true }
  )
}, 120_000)
