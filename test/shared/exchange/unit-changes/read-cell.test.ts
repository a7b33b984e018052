import { describe, expect, it } from 'vitest'
import { readCell } from '../../../../shared/exchange/unit-changes/read-cell'
import type { UnitKey } from '../../../../shared/domain/paths/unit-key'
import { profileOf } from '../../../builders/profile'

const rules = profileOf('2023')
const read = (key: UnitKey, cell: string) => readCell(key, cell, rules)

describe('an answer in Swedish', () => {
  it.each<[UnitKey, string, string]>([
    ['balancedBudget', 'Ja', 'yes'],
    ['balancedBudget', 'NEJ.', 'no'],
    ['ownAnswers.x', 'x', 'yes'],
    ['operator', 'kommunal', 'city'],
    ['operator', 'Entreprenad', 'contracted'],
    ['operator', 'privat', 'private'],
    ['operator', 'Enskild utförare', 'private'],
    ['state', 'anmäld', 'registered'],
    ['participation', 'Har deltagit tidigare', 'earlier'],
    ['awardClass', 'FÖRSKOLA', 'forskola'],
    ['employees', '14 personer', '14'],
    ['employees', '1 400', '1 400'],
    ['shareOfStockholmers', '88 %', '88 %'],
    ['entrySubmitted', '2 maj 2023', '2 maj 2023'],
    ['entrySubmitted', '2023-05-02 00:00:00', '2023-05-02'],
    ['earlierYears', '2021 och 2022', '2021 och 2022']
  ])('to %s: %s', (key, cell, typed) => {
    expect(read(key, cell)).toEqual({ kind: 'understood', typed })
  })

  it.each<[UnitKey, string]>([
    ['balancedBudget', 'kanske'],
    ['operator', 'stiftelse'],
    ['employees', '-3'],
    ['shareOfStockholmers', '188'],
    ['entrySubmitted', '2023-02-30'],
    ['awardClass', 'rymdfart']
  ])('to %s is kept as typed where it is not understood: %s', (key, cell) => {
    expect(read(key, cell)).toEqual({ kind: 'asTyped', typed: cell })
  })

  it('is not taken in when it is longer than a field', () => {
    expect(read('name', 'a'.repeat(200_001))).toEqual({ kind: 'tooLong' })
  })
})
