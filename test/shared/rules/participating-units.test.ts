import { expect, test } from 'vitest'
import { participatingUnits } from '../../../shared/rules/participating-units'
import { unitOf } from '../../builders/unit'

test.each([
  ['asked', false],
  ['registered', true],
  ['entrySubmitted', true],
  ['withdrawn', false],
  ['', false],
  ['anmäld', false]
])('a unit whose state is %j counts: %s', (state, counts) => {
  expect(participatingUnits([unitOf({ state })])).toHaveLength(counts ? 1 : 0)
})
