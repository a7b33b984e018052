import { expect, test } from 'vitest'
import { textAt, typedAt, withTypedAt } from '../../../../shared/domain/paths/field-path'
import type { FieldPath } from '../../../../shared/domain/paths/matter-path'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { unitsNamed } from '../../../builders/units-named'

const matter = matterOf({ units: unitsNamed(['Kruton', 'Linden']), meeting: { date: '2023-06-20' } })

test('a field is named by its place, and a row by its id', () => {
  expect(typedAt(matter, 'meeting.date')).toBe('2023-06-20')
  expect(typedAt(matter, `units.${idOf(2)}.name`)).toBe('Linden')
})

test('changing a field changes that field and shares the rest', () => {
  const next = withTypedAt(matter, `units.${idOf(2)}.name`, 'Eken')
  expect(next.units.map(({ name }) => name)).toEqual(['Kruton', 'Eken'])
  expect(next.units[0]).toBe(matter.units[0])
  expect(next.committee).toBe(matter.committee)
  expect(matter.units[1]?.name).toBe('Linden')
})

test.each([
  '',
  'nothing',
  'meeting.nothing',
  'units.0.name',
  `units.${idOf(9)}.name`,
  'meeting.toString',
  '__proto__.polluted',
  'constructor.name'
])('a path to no field (%s) finds nothing and changes nothing', (path) => {
  expect(textAt(matter, path)).toBe('')
  if (path !== '') expect(withTypedAt(matter, path as FieldPath, 'x')).toEqual(matter)
  expect({}).not.toHaveProperty('polluted')
})
