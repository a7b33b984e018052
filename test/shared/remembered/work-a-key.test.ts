import { expect, it } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import { unitSchema } from '../../../shared/domain/unit'
import { withTypedAt } from '../../../shared/domain/paths/field-path'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { checklist } from '../../../shared/rules/checklist'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { paperGaps } from '../../../shared/text/sentences/required-answers'
import { idOf } from '../../builders/id-of'

/** A matter of which each unit tells when one of its figures is read; a figure is read with all of the unit. */
function telling(count: number, told: (row: number) => void): MatterDraft {
  const sample = sampleMatter('')
  const units = Array.from({ length: count }, (_, row) => {
    const unit = unitSchema.parse({ ...sample.units[0], id: idOf(row + 1), name: `Enhet ${row}` })
    return new Proxy(unit, {
      get: (from, field, self) => {
        if (field === 'employees') told(row)
        const value: unknown = Reflect.get(from, field, self)
        return value
      }
    })
  })
  return { ...sample, units }
}

const deriveAll = (matter: MatterDraft) => {
  paperGaps('staff-report', matter, composePaper('staff-report', matter))
  composePaper('minutes-extract', matter)
  return checklist(matter)
}

it.each([40, 4_000])('a key in one of %i units has that unit read, and no other', (count) => {
  let read = new Set<number>()
  const before = telling(count, (row) => read.add(row))
  const first = deriveAll(before)
  expect(read.size).toBe(count)
  read = new Set()
  const after = withTypedAt(before, `units.${idOf(3)}.employees`, '12')
  read.delete(2)
  const next = deriveAll(after)
  expect([...read]).toEqual([])
  expect(next.units.filter((each, row) => each !== first.units[row]).map(({ unit }) => unit.id)).toEqual([idOf(3)])
})
