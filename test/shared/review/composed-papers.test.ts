import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingKinds } from '../../../shared/domain/finding'
import type { MatterDraft } from '../../../shared/domain/matter'
import { review } from '../../../shared/review/review'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { anyMatter } from './any-matter'
import { caseMatter, cases } from './case-matter'

/** What the reviewer says of the texts; that facts contradict each other is no fault of theirs. */
const ofTexts = (matter: MatterDraft) => review(matter).filter(({ kind }) => findingKinds.some((each) => each === kind))

describe('papers that the program composes give the reviewer nothing to find', () => {
  it.each(cases)('in the real matter %s', (name) => {
    expect(ofTexts(caseMatter(name))).toEqual([])
  })

  it('in the sample year, before and after its meeting', () => {
    const sample = sampleMatter('')
    expect(ofTexts(sample)).toEqual([])
    expect(ofTexts({ ...sample, minutes: { ...sample.minutes, itemNumber: '12', outcome: 'asProposed' } })).toEqual([])
  })

  it('in any matter, whatever its units are called', () => {
    fc.assert(
      fc.property(anyMatter, (matter) => {
        // Rules that wait for a yes are no mistake of the papers, and are told of any matter that has them.
        expect(ofTexts(matter).filter(({ kind }) => kind !== 'rulesNotConfirmed')).toEqual([])
      }),
      { numRuns: Number(process.env['NAMNDKLAR_MATTERS'] ?? 80) }
    )
  }, 60_000)
})
