import { describe, expect, it } from 'vitest'
import { discardUnit } from '../../../../shared/domain/edits/discard-unit'
import { matterSchema, type MatterDraft } from '../../../../shared/domain/matter'
import { putBackUnit } from '../../../../shared/domain/edits/put-back-unit'
import { removedUnitLimit } from '../../../../shared/domain/removed-unit'
import { removeUnit } from '../../../../shared/domain/edits/remove-unit'
import { nextYear } from '../../../../shared/exchange/next-year/next-year'
import { writeMatterFile } from '../../../../shared/exchange/file/matter-file'
import { parseMatterFile } from '../../../../shared/exchange/file/parse-matter-file'
import { confirmChanged } from '../../../../shared/rules/copied/confirm-changed'

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const named = ['Asken', 'Björken', 'Ceder', 'Eken']
const idOfUnit = (name: string): string => idOf(named.indexOf(name) + 10)
const unit = (name: string): object => ({
  id: idOfUnit(name),
  name,
  employees: '12',
  state: 'registered',
  ownAnswers: { egen: 'yes' }
})
const aMatter = (over: object = {}): MatterDraft =>
  matterSchema.parse({ id: idOf(1), awardYear: '2023', units: named.map(unit), ...over })

const when = '2023-05-03T12:32:00.000Z'
const without = (matter: MatterDraft, ...names: string[]): MatterDraft =>
  names.reduce((now, name) => removeUnit(now, idOfUnit(name), when), matter)
const back = (matter: MatterDraft, ...names: string[]): MatterDraft =>
  names.reduce((now, name) => putBackUnit(now, idOfUnit(name)), matter)
const namesOf = ({ units }: MatterDraft): string[] => units.map(({ name }) => name)

const orders = (names: string[]): string[][] =>
  names.length < 2
    ? [names]
    : names.flatMap((name) => orders(names.filter((each) => each !== name)).map((rest) => [name, ...rest]))

describe('a removed unit', () => {
  it('leaves the units, and rests in the trash with the time', () => {
    const matter = without(aMatter(), 'Björken')
    expect(namesOf(matter)).toEqual(['Asken', 'Ceder', 'Eken'])
    expect(matter.removedUnits).toEqual([
      expect.objectContaining({ name: 'Björken', employees: '12', removedAt: when })
    ])
  })

  it.each(orders(['Asken', 'Björken', 'Ceder']))(
    'comes back where it stood, in whatever order: %s, %s, %s',
    (...removed) => {
      for (const returned of orders(removed))
        expect(back(without(aMatter(), ...removed), ...returned)).toEqual(aMatter())
    }
  )

  it('stands after its former neighbour when that has been moved', () => {
    const { units, ...rest } = without(aMatter(), 'Björken')
    expect(namesOf(back({ ...rest, units: units.toReversed() }, 'Björken'))).toEqual([
      'Eken',
      'Ceder',
      'Asken',
      'Björken'
    ])
  })

  it('stands last when its former neighbour is gone for good', () => {
    const matter = discardUnit(without(aMatter(), 'Asken', 'Björken', 'Ceder'), idOfUnit('Björken'))
    expect(namesOf(back(matter, 'Ceder'))).toEqual(['Eken', 'Ceder'])
  })

  it('is gone when nothing was typed about it, or when it is removed for good', () => {
    const blank = aMatter({ units: [{ id: idOf(2), state: 'registered' }] })
    expect(removeUnit(blank, idOf(2), when).removedUnits).toEqual([])
    const emptied = discardUnit(without(aMatter(), 'Eken'), idOfUnit('Eken'))
    expect(emptied.removedUnits).toEqual([])
    expect(back(emptied, 'Eken')).toBe(emptied)
  })

  it('travels in the file, with members that the program does not know', () => {
    const matter = without(aMatter({ units: [{ ...unit('Asken'), framtida: { a: 1 } }] }), 'Asken')
    const read = parseMatterFile(writeMatterFile(matter), 'a.namndklar')
    expect(read.ok && back(read.value.matter, 'Asken').units).toEqual([{ ...aMatter().units[0], framtida: { a: 1 } }])
  })

  it('stays where it is as long as a unit of the same id is in the matter', () => {
    const matter = { ...without(aMatter(), 'Asken'), units: aMatter().units }
    expect(back(matter, 'Asken')).toBe(matter)
  })

  it('is refused in a file where two of them have one id', () => {
    const { removedUnits } = without(aMatter(), 'Asken')
    const matter = { ...aMatter(), removedUnits: [...removedUnits, ...removedUnits] }
    expect(parseMatterFile(writeMatterFile(matter), 'a.namndklar')).toMatchObject({
      ok: false,
      problem: { kind: 'file-wrong-shape' }
    })
  })

  it('is one of five hundred at most', () => {
    const many = Array.from({ length: removedUnitLimit + 1 }, (_, place) => ({ id: idOf(place + 100) }))
    expect(matterSchema.safeParse({ id: idOf(1), removedUnits: many }).success).toBe(false)
    expect(matterSchema.safeParse({ id: idOf(1), removedUnits: many.slice(1) }).success).toBe(true)
  })

  it('does not follow to next year', () => {
    let made = 1_000
    const next = nextYear(without(aMatter(), 'Asken'), { year: '2024', newId: () => idOf((made += 1)), changed: when })
    expect(namesOf(next)).toEqual(['Björken', 'Ceder', 'Eken'])
    expect(next.removedUnits).toEqual([])
  })

  it('is as unconfirmed when it comes back as it was when it went', () => {
    const copied = [{ from: '2022', fields: [`units.${idOfUnit('Asken')}.name`, `units.${idOfUnit('Eken')}.name`] }]
    const matter = aMatter({ copied })
    const gone = confirmChanged(matter, without(matter, 'Asken'))
    expect(gone.copied).toEqual(copied)
    expect(confirmChanged(gone, back(gone, 'Asken')).copied).toEqual(copied)
    const discarded = confirmChanged(gone, discardUnit(gone, idOfUnit('Asken')))
    expect(discarded.copied).toEqual([{ from: '2022', fields: [`units.${idOfUnit('Eken')}.name`] }])
  })
})
