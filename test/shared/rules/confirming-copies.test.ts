import { describe, expect, it } from 'vitest'
import { rowPath } from '../../../shared/domain/paths/matter-path'
import { matterSchema, type MatterDraft } from '../../../shared/domain/matter'
import { confirmChanged } from '../../../shared/rules/copied/confirm-changed'
import { confirmInMatter } from '../../../shared/rules/copied/confirm-in-matter'
import { copiedAndUnconfirmed } from '../../../shared/rules/copied/copied-and-unconfirmed'
import { profileForYear } from '../../../shared/rules/profile-for-year'

const id = '00000000-0000-4000-8000-000000000001'
const text = { text: [], basis: '' }

const copied = (): MatterDraft =>
  matterSchema.parse({
    id,
    awardYear: '2024',
    committee: { name: 'Exempelnämnden', department: 'Avdelning A' },
    units: [{ id, name: 'Linden' }],
    texts: { background: text },
    copied: [
      { from: '2023', fields: ['committee.name', 'committee.department', `units.${id}.name`, 'texts.background'] }
    ]
  })
const fields = (matter: MatterDraft): string[] => matter.copied.flatMap((each) => each.fields)

describe('what was copied from another year', () => {
  it('counts as confirmed when it is changed, and nothing else does', () => {
    const before = copied()
    const after = confirmChanged(before, { ...before, committee: { ...before.committee, department: 'Avdelning B' } })
    expect(fields(after)).toEqual(['committee.name', `units.${id}.name`, 'texts.background'])
  })

  it('counts as confirmed when an edited text is changed', () => {
    const before = copied()
    const after = confirmChanged(before, { ...before, texts: { background: { ...text, basis: 'ny' } } })
    expect(fields(after)).not.toContain('texts.background')
  })

  it('stays unconfirmed when something else is changed', () => {
    const before = copied()
    const after = { ...before, registryNumber: 'EXN 2024/1' }
    expect(confirmChanged(before, after)).toBe(after)
  })

  it('is confirmed a few fields at a time', () => {
    expect(fields(confirmInMatter(copied(), ['committee.name', rowPath('texts', 'background')]))).toEqual([
      'committee.department',
      `units.${id}.name`
    ])
  })

  it('is confirmed in the year’s rules, line by line, by class and by criterion', () => {
    const matter = matterSchema.parse({ id, awardYear: '2025', rules: profileForYear('2025') })
    const open = copiedAndUnconfirmed(matter)
    const kinds = ['rules.winnersPlace', 'rules.classes.', 'rules.criteria.'].flatMap(
      (start) => open.find(({ field }) => field.startsWith(start))?.field ?? []
    )
    expect(kinds).not.toHaveLength(0)
    const left = copiedAndUnconfirmed(confirmInMatter(matter, kinds)).map(({ field }) => field)
    expect(left).toEqual(open.map(({ field }) => field).filter((field) => !kinds.includes(field)))
  })

  it('is not confirmed by a yes where it is a day of another year, alone or with all the rest', () => {
    const matter = matterSchema.parse({ id, awardYear: '2025', rules: profileForYear('2025') })
    const dated = ['rules.entryBy', 'rules.extractBy', 'rules.winners']
    const all = confirmInMatter(
      matter,
      copiedAndUnconfirmed(matter).map(({ field }) => field)
    )
    expect(copiedAndUnconfirmed(all).map(({ field, waitsFor }) => [field, waitsFor])).toEqual(
      dated.map((field) => [field, 'newDay'])
    )
    expect(confirmInMatter(matter, ['rules.entryBy'])).toBe(matter)
  })

  it('is confirmed for the matter’s year where the rules in it were another year’s', () => {
    const matter = matterSchema.parse({ id, awardYear: '2025', rules: profileForYear('2023') })
    const { rules } = confirmInMatter(matter, ['rules.recipientOrganisation'])
    expect([rules.year, rules.recipientOrganisation.confirmed, rules.recipientAddress.confirmed]).toEqual([
      '2025',
      'yes',
      ''
    ])
  })
})
