import { describe, expect, it } from 'vitest'
import { foundMatters } from '../../../renderer/screens/matters/found-matters'
import { aSummary } from './a-summary'

const culture = aSummary({
  committee: 'Kulturnämnden',
  awardYear: '2026',
  registryNumber: 'KUN 2026/118',
  unitNames: ['Biblioteket Rönnen', 'Kulturskolan Öst']
})
const sport = aSummary({ committee: 'Idrottsnämnden', awardYear: '2025', unitNames: ['Rönnens bad'] })
const found = (sought: string) => foundMatters([culture, sport], sought).map(({ matter, units }) => [matter.id, units])

describe('looking through the list of matters', () => {
  it.each([
    ['kultur', [['Kulturnämnden 2026', []]]],
    ['2026/118', [['Kulturnämnden 2026', []]]],
    ['  IDROTTS   2025 ', [['Idrottsnämnden 2025', []]]],
    [
      'rönnen',
      [
        ['Kulturnämnden 2026', ['Biblioteket Rönnen']],
        ['Idrottsnämnden 2025', ['Rönnens bad']]
      ]
    ],
    ['2025 rönnen', [['Idrottsnämnden 2025', ['Rönnens bad']]]],
    ['biblioteket öst', []]
  ])('%s', (sought, expected) => {
    expect(found(sought)).toEqual(expected)
  })
})
