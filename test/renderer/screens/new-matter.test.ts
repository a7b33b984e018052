import { describe, expect, it } from 'vitest'
import { knownCommittees } from '../../../renderer/screens/known-committees'
import { guessedKind } from '../../../renderer/screens/guessed-kind'
import { matterBefore, yearToPropose } from '../../../renderer/screens/year-to-propose'
import { sampleCommittee, sampleId } from '../../../shared/sample/is-sample'
import { aSummary } from './a-summary'

const matters = [2024, 2026, 2025].map((year) => aSummary({ committee: 'Kulturnämnden', awardYear: String(year) }))

describe('a new matter', () => {
  it('is never proposed for the sample’s committee', () => {
    expect(knownCommittees([aSummary({ id: sampleId, committee: sampleCommittee })])).toEqual([])
  })

  it('offers each committee once, by the matter saved last', () => {
    const later = aSummary({ id: 'later', committee: 'Kulturnämnden', savedAt: '2026-06-01T12:00:00Z' })
    expect(knownCommittees([...matters, later]).map(({ id }) => id)).toEqual(['later'])
  })

  it('is for this year, or for the first year after it that has no matter', () => {
    expect(yearToPropose(matters, 'Idrottsnämnden', 2026)).toBe(2026)
    expect(yearToPropose(matters, 'Kulturnämnden', 2025)).toBe(2027)
  })

  it('may begin from the newest year before it', () => {
    expect(matterBefore(matters, 'Kulturnämnden', 2026)?.awardYear).toBe('2025')
    expect(matterBefore(matters, 'Kulturnämnden', 2024)).toBeUndefined()
  })

  it.each([
    ['Styrelsen för Stadens Hamnar AB', 'board'],
    ['Exempelhus AB', 'board'],
    ['Kommunstyrelsen', 'committee'],
    ['Kulturnämnden', 'committee'],
    ['', 'committee']
  ])('%s begins as a %s', (name, kind) => {
    expect(guessedKind(name)).toBe(kind)
  })
})
