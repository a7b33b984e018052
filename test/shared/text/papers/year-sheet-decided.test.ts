import { expect, test } from 'vitest'
import { writePlainText } from '../../../../shared/document/plain-text'
import { decideUnit } from '../../../../shared/decided/change-decided-units'
import { recordDecision } from '../../../../shared/decided/record-decision'
import { composePaper } from '../../../../shared/text/papers/compose-paper'
import { newIds } from '../../../builders/issued-matter'
import { matterOf } from '../../../builders/matter'
import { unitsNamed } from '../../../builders/units-named'

test('the year sheet tells who takes part as decided, who was struck, and who withdrew afterwards', () => {
  const matter = matterOf({ units: unitsNamed(['Kruton', 'Linden', 'Eken']) })
  const [kruton, linden] = matter.units
  const decided = decideUnit(recordDecision(matter, 'asProposed', newIds()), kruton?.id ?? '', 'struck', newIds(700))
  const later = {
    ...decided,
    units: decided.units.map((unit) =>
      unit.id === linden?.id
        ? { ...unit, state: 'withdrawn', withdrawnOn: '2023-09-20', withdrawnBecause: 'Flyttar' }
        : unit
    )
  }
  const text = writePlainText(composePaper('year-sheet', later)).replaceAll('\u00a0', ' ')
  expect(text).toContain('Enligt beslutet deltar två enheter.')
  expect(text).toMatch(/Strukna ur beslutet:\s+\S+ Kruton/)
  expect(text).toContain('Linden (efter beslutet): Flyttar')
  expect(writePlainText(composePaper('year-sheet', matter))).not.toContain('Enligt beslutet')
})
