import { describe, expect, it } from 'vitest'
import { matterGroups } from '../../../renderer/screens/matters/matter-groups'
import { sampleCommittee, sampleId } from '../../../shared/sample/is-sample'
import { aSummary } from './a-summary'

const years = (committee: string, ...all: number[]) =>
  all.map((year) => aSummary({ committee, awardYear: String(year) }))
const sample = aSummary({ id: sampleId, committee: sampleCommittee, awardYear: '2023' })

describe('the list of matters', () => {
  it('has a card for each committee in alphabetical order, the sample last', () => {
    const groups = matterGroups([sample, ...years('Ålderdomsnämnden', 2026), ...years('Kulturnämnden', 2026)])
    expect(groups.map(({ title, isSample }) => [title, isSample])).toEqual([
      ['Kulturnämnden', false],
      ['Ålderdomsnämnden', false],
      ['Exempelnämnden', true]
    ])
  })

  it('shows the two newest years, and folds the others', () => {
    const [group] = matterGroups(years('Kulturnämnden', 2023, 2026, 2024, 2025))
    expect(group?.shown.map(({ awardYear }) => awardYear)).toEqual(['2026', '2025'])
    expect(group?.older.map(({ awardYear }) => awardYear)).toEqual(['2024', '2023'])
  })

  it('folds nothing where only one year would be hidden', () => {
    expect(matterGroups(years('Kulturnämnden', 2024, 2025, 2026))[0]?.older).toEqual([])
  })

  it('keeps an older year in sight that has to be looked at', () => {
    const waiting = aSummary({ committee: 'Kulturnämnden', awardYear: '2020', conflictCopies: 1 })
    const [group] = matterGroups([waiting, ...years('Kulturnämnden', 2022, 2023, 2024, 2025)])
    expect(group?.shown.map(({ awardYear }) => awardYear)).toEqual(['2025', '2024', '2020'])
  })

  it('takes a sample that has been given another name for one of the committee’s own', () => {
    expect(matterGroups([{ ...sample, committee: 'Kulturnämnden' }])[0]?.isSample).toBe(false)
  })
})
