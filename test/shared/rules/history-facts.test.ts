import { expect, it } from 'vitest'
import { matterSchema } from '../../../shared/domain/matter'
import { historyFacts } from '../../../shared/rules/history/history-facts'
import { participationByYear } from '../../../shared/rules/history/participation-by-year'
import { unitHistories } from '../../../shared/rules/history/unit-histories'

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const committee = { name: 'Exempelnämnden', logo: null }

it('keep of a matter all that later years ask of it', () => {
  const earlier = matterSchema.parse({
    id: id(1),
    awardYear: '2022',
    committee,
    target: { units: '3' },
    units: [
      { id: id(2), name: 'Linden', state: 'registered', earlierYears: '2019', participation: 'earlier' },
      { id: id(3), name: 'Eken', state: 'registered' }
    ],
    minutes: { outcome: 'changed', decidedClauses: [{ id: id(4), text: 'Nämnden godkänner att Linden deltar.' }] },
    texts: { background: { text: [], basis: 'mycket text' } }
  })
  const now = matterSchema.parse({
    id: id(9),
    awardYear: '2023',
    committee,
    units: [{ id: id(5), name: 'Linden', continues: id(2) }]
  })
  const facts = historyFacts(earlier)
  expect(facts.texts).toEqual({})
  expect(unitHistories(now, [facts])).toEqual(unitHistories(now, [earlier]))
  expect(participationByYear(now, [facts])).toEqual(participationByYear(now, [earlier]))
})
