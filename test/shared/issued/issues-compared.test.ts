import { expect, test } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import { issuesCompared } from '../../../shared/issued/issues-compared'
import { issuesComparedText } from '../../../shared/told/issues-compared-text'
import { issuedMatter } from '../../builders/issued-matter'
import { matterOf } from '../../builders/matter'
import { unitsNamed } from '../../builders/units-named'

const first = issuedMatter(
  matterOf({
    registryNumber: 'EXN 2023/41',
    reportDate: '2023-05-25',
    units: unitsNamed(['Kruton', 'Linden, läsrum', 'Eken', 'Alen'])
  })
)
const told = (edit: (matter: MatterDraft) => MatterDraft): readonly string[] => {
  const { issued } = issuedMatter(edit(first), { on: '2023-05-30', from: 700 })
  const [before, after] = issued
  return before && after ? issuesComparedText(issuesCompared(before, after)) : expect.unreachable()
}

test('two issues of the same words do not differ', () => {
  expect(told((matter) => matter)).toEqual(['Inga skillnader.'])
})

test('a unit that is no longer there, a new one and a new name are told by id, and not as other words', () => {
  const units = first.units.map((unit, at) =>
    at === 0 ? { ...unit, state: 'withdrawn' } : at === 1 ? { ...unit, name: 'Linden' } : unit
  )
  const [added] = unitsNamed(['x', 'x', 'x', 'x', 'Asken']).slice(4)
  expect(told((matter) => ({ ...matter, units: [...units, ...(added ? [added] : [])] }))).toEqual([
    'Inte längre med: Kruton.',
    'Nya: Asken.',
    'Nytt namn: Linden, läsrum heter Linden.'
  ])
})

test('the same units in another order are no difference between units', () => {
  expect(told((matter) => ({ ...matter, units: [...matter.units].reverse() }))).toEqual([
    'Beslutssatser och enheter är desamma. Något annat i papperet är ändrat.'
  ])
})

test('another clause is told word for word', () => {
  const noted = told((matter) => ({ ...matter, decision: { ...matter.decision, form: 'note' } }))
  expect(noted).toEqual([
    expect.stringMatching(/^Ny beslutssats: ”.*noterar/),
    expect.stringMatching(/^Beslutssats som inte står kvar: ”.*godkänner/)
  ])
})
