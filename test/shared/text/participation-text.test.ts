import { expect, test } from 'vitest'
import { participationLines } from '../../../shared/text/participation-text'

test.each([
  [{ year: 2021, units: 0, target: undefined }, 'År 2021 deltog ingen enhet.'],
  [{ year: 2022, units: 3, target: 5 }, 'År 2022 deltog tre enheter, målet fem nåddes inte.'],
  [{ year: 2023, units: 1, target: 1 }, 'År 2023 deltog en enhet, målet nåddes.'],
  [{ year: 2024, units: 40, target: 13 }, 'År 2024 deltog 40 enheter, målet 13 överträffades.']
])('%o is told as “%s”', (year, line) => {
  expect(participationLines([year])).toEqual([line])
})
