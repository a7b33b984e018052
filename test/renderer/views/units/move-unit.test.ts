import { describe, expect, it } from 'vitest'
import { moveUnit } from '../../../../renderer/views/units/move-unit'
import { aMatter, idOf } from '../../a-matter'

const { units } = aMatter({
  units: [
    { id: idOf(1), name: 'A', state: 'registered' },
    { id: idOf(2), name: 'B', state: 'withdrawn' },
    { id: idOf(3), name: 'C', state: 'registered' }
  ]
})
const names = (list: typeof units): string => list.map(({ name }) => name).join('')

describe('moving a unit', () => {
  it('passes over withdrawn units, which are listed apart', () => {
    expect(names(moveUnit(units, idOf(1), 1))).toBe('CBA')
    expect(names(moveUnit(units, idOf(3), -1))).toBe('CBA')
  })

  it('changes nothing at either end', () => {
    expect(moveUnit(units, idOf(1), -1)).toBe(units)
    expect(moveUnit(units, idOf(3), 1)).toBe(units)
  })
})
