import { describe, expect, it } from 'vitest'
import { unitSchema } from '../../../../shared/domain/unit'
import { year2023 } from '../../../../shared/rules/known-years/year-2023'
import { unitLine } from '../../../../shared/text/fields/unit-line'

const unit = (over: object) => unitSchema.parse({ id: '00000000-0000-4000-8000-000000000001', ...over })

describe('the line under a unit in the list', () => {
  it('tells how far the unit has come, who runs it, and its class', () => {
    const line = unitLine(
      year2023,
      unit({ state: 'entrySubmitted', entrySubmitted: '2 maj 2023', operator: 'private', awardClass: 'skola' })
    )
    expect(line).toBe('Bidrag inlämnat 2 maj 2023 · enskilt driven · skola')
  })

  it('leaves out what is not known', () => {
    expect(unitLine(year2023, unit({ state: 'registered', entrySubmitted: '2023-02-30' }))).toBe('Anmäld')
    expect(unitLine(year2023, unit({}))).toBe('')
  })
})
