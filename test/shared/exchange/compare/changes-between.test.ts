import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withTypedAt } from '../../../../shared/domain/paths/field-path'
import { matterSchema, type MatterDraft } from '../../../../shared/domain/matter'
import { changesBetween } from '../../../../shared/exchange/compare/changes-between'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { randomMatter } from '../../../builders/random-matter'
import { unitOf } from '../../../builders/unit'

const linden = unitOf({ id: idOf(1), name: 'Linden' })
const kruton = unitOf({ id: idOf(2), name: 'Kruton' })
const matter = matterOf({ units: [linden, kruton] })
const reread = (value: object): MatterDraft => matterSchema.parse(structuredClone(value))

describe('the changes between two states of a matter', () => {
  it('are none between a state and itself, whatever the matter', () => {
    fc.assert(
      fc.property(randomMatter, (any) => changesBetween(any, reread(any)).length === 0),
      { numRuns: 50 }
    )
  })

  it('name a unit by its id, also when it stands in another place', () => {
    const after = { ...matter, units: [{ ...kruton, employees: '9' }, linden] }
    expect(changesBetween(matter, after)).toEqual([
      { kind: 'changed', path: `units.${kruton.id}.employees`, before: '14', after: '9' },
      { kind: 'moved', path: 'units', before: [linden.id, kruton.id], after: [kruton.id, linden.id] }
    ])
  })

  it('tell a unit that came and one that went, and no new order because of them', () => {
    const alm = unitOf({ id: idOf(3), name: 'Almen' })
    expect(changesBetween(matter, { ...matter, units: [alm, kruton] })).toEqual([
      { kind: 'removed', path: `units.${linden.id}`, before: linden },
      { kind: 'added', path: `units.${alm.id}`, after: alm }
    ])
  })

  it('tell of a field that stands deep in the matter by its path', () => {
    const after = withTypedAt(matter, 'minutes.chair.name', 'Kim Provsson')
    expect(changesBetween(matter, after)).toEqual([
      { kind: 'changed', path: 'minutes.chair.name', before: '', after: 'Kim Provsson' }
    ])
  })

  it('tell a line of the rules as one, with what was confirmed', () => {
    const extractBy = { ...matter.rules.extractBy, value: '2023-11-30', confirmed: '' }
    const after = { ...matter, rules: { ...matter.rules, extractBy } }
    expect(changesBetween(matter, after)).toEqual([
      { kind: 'changed', path: 'rules.extractBy', before: matter.rules.extractBy, after: extractBy }
    ])
  })

  it('tell an edited text as one, by its section', () => {
    const edited = { text: [{ type: 'paragraph' as const, content: [] }], basis: '' }
    expect(changesBetween(matter, { ...matter, texts: { summary: edited } })).toEqual([
      { kind: 'added', path: 'texts.summary', after: edited }
    ])
  })

  it('tell members that the program does not know', () => {
    const before = reread({ ...matter, later: { a: 1, 'b.c': [1, 2] } })
    const after = reread({ ...matter, later: { a: 1, 'b.c': [1, 3] } })
    expect(changesBetween(before, after)).toEqual([
      { kind: 'changed', path: 'later.b~1c', before: [1, 2], after: [1, 3] }
    ])
  })

  it('leave out notes beside the content', () => {
    const after = { ...matter, changed: '2023-06-01T08:00:00.000Z', copiedOut: { 'staff-report': '1-a' } }
    expect(changesBetween(matter, after)).toEqual([])
  })

  it('compare a list as a whole where two of its rows have one id', () => {
    const twice = [
      { id: idOf(7), text: 'ett' },
      { id: idOf(7), text: 'två' }
    ]
    const after = { ...matter, minutes: { ...matter.minutes, documents: twice } }
    expect(changesBetween(matter, after)).toEqual([
      { kind: 'changed', path: 'minutes.documents', before: [], after: twice }
    ])
  })

  it('see that a copied field was confirmed', () => {
    const copied = (fields: string[]): MatterDraft => ({ ...matter, copied: [{ from: '2022', fields }] })
    expect(changesBetween(copied(['officer.name', 'decision.form']), copied(['officer.name']))).toEqual([
      { kind: 'removed', path: 'copied.2022.fields.decision~1form', before: 'decision.form' }
    ])
  })
})
