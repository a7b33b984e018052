import fc from 'fast-check'
import type { FieldPath } from '../../shared/domain/paths/matter-path'
import { withTypedAt } from '../../shared/domain/paths/field-path'
import { matterSchema, type MatterDraft } from '../../shared/domain/matter'
import { unitSchema, type UnitField } from '../../shared/domain/unit'
import { idOf } from './id-of'

type Edit = (matter: MatterDraft) => MatterDraft

const fields: FieldPath[] = [
  'registryNumber',
  'meeting.date',
  'committee.wording.approve',
  'officer.name',
  'minutes.chair.name',
  'target.units',
  'decision.form'
]
const unitFields: UnitField[] = ['name', 'employees', 'state', 'withdrawnBecause', 'home']

const words = (side: string) => fc.constantFrom('', '7', 'samma', `${side} ett`, `${side} två`)

const typing = (side: string): fc.Arbitrary<Edit> =>
  fc.tuple(fc.constantFrom(...fields), words(side)).map(
    ([path, typed]) =>
      (matter) =>
        withTypedAt(matter, path, typed)
  )

const unitTyping = (side: string): fc.Arbitrary<Edit> =>
  fc.tuple(fc.nat(9), fc.constantFrom(...unitFields), words(side)).map(([row, field, typed]) => (matter) => {
    const unit = matter.units[row % Math.max(1, matter.units.length)]
    return unit ? withTypedAt(matter, `units.${unit.id}.${field}`, typed) : matter
  })

const removing: fc.Arbitrary<Edit> = fc
  .nat(9)
  .map((row) => (matter) => ({ ...matter, units: matter.units.filter((_unit, at) => at !== row) }))

const adding = (from: number, side: string): fc.Arbitrary<Edit> =>
  fc.tuple(fc.nat(3), fc.nat(9)).map(([which, at]) => (matter) => {
    const id = idOf(from + which)
    if (matter.units.some((unit) => unit.id === id)) return matter
    return { ...matter, units: matter.units.toSpliced(at, 0, unitSchema.parse({ id, name: `${side} enhet ${which}` })) }
  })

const moving: fc.Arbitrary<Edit> = fc.nat(9).map((row) => (matter) => {
  const unit = matter.units[row]
  return unit ? { ...matter, units: [unit, ...matter.units.filter(({ id }) => id !== unit.id)] } : matter
})

const writing = (side: string): fc.Arbitrary<Edit> =>
  fc
    .tuple(fc.constantFrom('summary', 'background'), fc.nat(4), fc.constantFrom('', 'ny', side))
    .map(([section, at, typed]) => (matter) => {
      const edited = matter.texts[section]
      if (!edited) return matter
      const paragraph = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: typed }] }
      const text = typed === '' ? edited.text.toSpliced(at, 1) : edited.text.toSpliced(at, 1, paragraph)
      return { ...matter, texts: { ...matter.texts, [section]: { ...edited, text } } }
    })

const ruling = (side: string): fc.Arbitrary<Edit> =>
  fc.tuple(fc.constantFrom('entryBy' as const, 'winners' as const), words(side)).map(([line, value]) => (matter) => ({
    ...matter,
    rules: { ...matter.rules, [line]: { ...matter.rules[line], value, confirmed: 'yes' } }
  }))

const confirming: fc.Arbitrary<Edit> = fc.nat(5).map((field) => (matter) => ({
  ...matter,
  copied: matter.copied
    .map((each) => ({ ...each, fields: each.fields.toSpliced(field, 1) }))
    .filter((each) => each.fields.length > 0)
}))

const keeping = (side: string): fc.Arbitrary<Edit> =>
  fc.constantFrom('samma', side).map(
    (quote) => (matter) =>
      matter.letStand.some((each) => each.quote === quote)
        ? matter
        : {
            ...matter,
            letStand: [
              ...matter.letStand,
              { kind: 'isoDate', paper: 'staff-report', section: 'summary', quote, words: quote }
            ]
          }
  )

const unknown = (side: string): fc.Arbitrary<Edit> =>
  fc.constantFrom('samma', side).map((value) => (matter) => Object.assign({ ...matter }, { later: value }))

/** Some of the things that a person does to a matter in an hour; `rows` numbers the rows that this side adds. */
export const edits = (side: string, rows: number): fc.Arbitrary<Edit> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: typing(side) },
        { weight: 4, arbitrary: unitTyping(side) },
        removing,
        adding(rows, side),
        moving,
        { weight: 2, arbitrary: writing(side) },
        ruling(side),
        confirming,
        keeping(side),
        unknown(side)
      ),
      { maxLength: 10 }
    )
    .map((all) => (matter) => all.reduce((now, edit) => edit(now), matter))

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** A matter with rows, texts and copied fields for two people to change. */
export const sharedMatter = (matter: MatterDraft): MatterDraft =>
  matterSchema.parse({
    ...matter,
    texts: {
      summary: { text: ['Ett.', 'Två.', 'Tre.', 'Fyra.'].map(paragraph), basis: 'Ett.' },
      background: {
        text: [{ type: 'list', ordered: false, items: [[{ type: 'text', text: 'Punkt.' }], []] }],
        basis: ''
      }
    },
    copied: [
      { from: '2022', fields: ['officer.name', 'decision.form', ...matter.units.map(({ id }) => `units.${id}.name`)] }
    ]
  })
