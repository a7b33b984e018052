import { describe, expect, it } from 'vitest'
import { applyMends } from '../../../shared/review/apply-mends'
import { letStand, remainingFindings } from '../../../shared/review/let-stand'
import { review } from '../../../shared/review/review'
import type { MatterDraft } from '../../../shared/domain/matter'
import { matterOf } from '../../builders/matter'

const withBackground = (matter: MatterDraft, text: string): MatterDraft => ({
  ...matter,
  texts: { background: { text: [{ type: 'paragraph', content: [{ type: 'text', text }] }], basis: '' } }
})
const matter = withBackground(matterOf(), 'Bidraget lämnades den 12 maj. Det skedde t.ex. den 2023-05-17')
const remaining = (now: MatterDraft) => remainingFindings(now, review(now))

describe('a finding that is let stand', () => {
  it('stays away, and takes no other with it', () => {
    const [first, ...others] = review(matter)
    if (!first) return expect.fail('nothing found')
    expect(others.length).toBeGreaterThan(0)
    expect(remaining(letStand(matter, first))).toEqual(others)
  })

  it('comes back once the text around it changes', () => {
    const stood = review(matter).reduce(letStand, matter)
    expect(remaining(stood)).toEqual([])
    const rewritten = withBackground(stood, 'Bidraget lämnades redan den 12 maj. Det skedde t.ex. den 2023-05-17')
    expect(remaining(rewritten)).toHaveLength(review(matter).length)
  })
})

describe('every safe mend at once', () => {
  it('leaves nothing that could be mended, in one step', () => {
    const mended = applyMends(matter, review(matter))
    expect(review(mended).filter(({ mend }) => mend !== undefined)).toEqual([])
    expect(mended.texts['background']?.text).toEqual([
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'Bidraget lämnades den 12 maj 2023. Det skedde till exempel den 17 maj 2023.' }]
      }
    ])
  })
})
