import { describe, expect, it } from 'vitest'
import type { FieldPath } from '../../../../shared/domain/paths/matter-path'
import { typedAt, withTypedAt } from '../../../../shared/domain/paths/field-path'
import { putBackUnit } from '../../../../shared/domain/edits/put-back-unit'
import { removeUnit } from '../../../../shared/domain/edits/remove-unit'
import { matterSchema, type MatterDraft } from '../../../../shared/domain/matter'
import { mergeMatters } from '../../../../shared/exchange/merge/merge-matters'
import { resolveConflicts } from '../../../../shared/exchange/merge/resolve-conflicts'
import { withOwnSection, withoutOwnSection } from '../../../../shared/text/fields/own-section'
import { ownSectionId, type SectionId } from '../../../../shared/text/fields/section-ids'
import { sectionOrder, withSectionOrder } from '../../../../shared/text/fields/section-order'
import { changeLine, conflictWords } from '../../../../shared/told/change-words'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { unitOf } from '../../../builders/unit'

const linden = unitOf({ id: idOf(1), name: 'Linden' })
const kruton = unitOf({ id: idOf(2), name: 'Kruton' })
const almen = unitOf({ id: idOf(3), name: 'Almen' })
const base = matterOf({ units: [linden, kruton, almen] })

const withTyped = (path: FieldPath, typed: string, matter = base): MatterDraft => withTypedAt(matter, path, typed)
const names = ({ units }: MatterDraft): readonly string[] => units.map(({ name }) => name)
const paths = (all: readonly { path: string }[]): readonly string[] => all.map(({ path }) => path)
const paragraphs = (...texts: readonly string[]) =>
  texts.map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }))
const withText = (...texts: readonly string[]): MatterDraft => ({
  ...base,
  texts: { summary: { text: paragraphs(...texts), basis: '' } }
})
const clauses = (matter: MatterDraft, ...rows: readonly [id: number, text: string][]): MatterDraft => ({
  ...matter,
  minutes: { ...matter.minutes, decidedClauses: rows.map(([id, text]) => ({ id: idOf(id), text })) }
})

describe('a merge with the state that both began with', () => {
  it('takes what they changed and keeps what I changed', () => {
    const { merged, changes, conflicts } = mergeMatters({
      mine: withTyped('registryNumber', 'EXN 2023/41'),
      theirs: withTyped(`units.${kruton.id}.employees`, '9'),
      base
    })
    expect(merged.registryNumber).toBe('EXN 2023/41')
    expect(typedAt(merged, `units.${kruton.id}.employees`)).toBe('9')
    expect(changes.map(({ path, from }) => [path, from])).toEqual([
      [`units.${kruton.id}.employees`, 'theirs'],
      ['registryNumber', 'mine']
    ])
    expect(conflicts).toEqual([])
  })

  it('asks where both changed one field, and takes what is decided', () => {
    const result = mergeMatters({
      mine: withTyped('meeting.date', '2023-06-12'),
      theirs: withTyped('meeting.date', '2023-06-19'),
      base
    })
    expect(result.conflicts).toEqual([
      { kind: 'value', path: 'meeting.date', mine: '2023-06-12', theirs: '2023-06-19', base: '' }
    ])
    expect(result.merged.meeting.date).toBe('2023-06-12')
    expect(resolveConflicts(result, new Map([['meeting.date', 'theirs']])).merged.meeting.date).toBe('2023-06-19')
  })

  it('asks nothing where both changed a field alike', () => {
    const changed = withTyped('meeting.date', '2023-06-12')
    expect(mergeMatters({ mine: changed, theirs: structuredClone(changed), base }).conflicts).toEqual([])
  })

  it('lets a unit go that one of them removed, unless the other changed it', () => {
    const without = { ...base, units: [linden, almen] }
    expect(names(mergeMatters({ mine: base, theirs: without, base }).merged)).toEqual(['Linden', 'Almen'])
    const changed = withTyped(`units.${kruton.id}.state`, 'withdrawn')
    const result = mergeMatters({ mine: changed, theirs: without, base })
    expect(result.conflicts).toMatchObject([
      { path: `units.${kruton.id}`, mine: { state: 'withdrawn' }, theirs: undefined }
    ])
    expect(names(result.merged)).toEqual(['Linden', 'Kruton', 'Almen'])
    expect(names(resolveConflicts(result, new Map([[`units.${kruton.id}`, 'theirs']])).merged)).toEqual([
      'Linden',
      'Almen'
    ])
  })

  it('puts the units of both in place, and follows the one that reordered', () => {
    const [eken, boken] = [unitOf({ id: idOf(4), name: 'Eken' }), unitOf({ id: idOf(5), name: 'Boken' })]
    const mine = { ...base, units: [linden, eken, kruton, almen] }
    const theirs = { ...base, units: [almen, linden, kruton, boken] }
    const { merged, conflicts } = mergeMatters({ mine, theirs, base })
    expect(names(merged)).toEqual(['Almen', 'Linden', 'Eken', 'Kruton', 'Boken'])
    expect(conflicts).toEqual([])
  })

  it('asks when both reordered the units in different ways', () => {
    const result = mergeMatters({
      mine: { ...base, units: [kruton, linden, almen] },
      theirs: { ...base, units: [almen, linden, kruton] },
      base
    })
    expect(result.conflicts).toMatchObject([{ kind: 'order', path: 'units', mine: [kruton.id, linden.id, almen.id] }])
    expect(names(resolveConflicts(result, new Map([['units', 'theirs']])).merged)).toEqual([
      'Almen',
      'Linden',
      'Kruton'
    ])
  })

  it('knows a unit that both added by its name, and keeps my id', () => {
    const mine = { ...base, units: [...base.units, unitOf({ id: idOf(6), name: 'Eken', employees: '' })] }
    const theirs = { ...base, units: [...base.units, unitOf({ id: idOf(7), name: ' eken', employees: '7' })] }
    const { merged, conflicts } = mergeMatters({ mine, theirs, base })
    expect(merged.units.at(-1)).toMatchObject({ id: idOf(6), employees: '7' })
    expect(paths(conflicts)).toEqual([`units.${idOf(6)}.name`])
  })

  it('knows a unit that both took over from the year before, whatever each calls it', () => {
    const mine = { ...base, units: [unitOf({ id: idOf(6), name: 'Eken', continues: idOf(90) })] }
    const theirs = { ...base, units: [unitOf({ id: idOf(7), name: 'Ekens förskola', continues: idOf(90) })] }
    expect(mergeMatters({ mine, theirs }).merged.units).toHaveLength(1)
  })

  it('reads a renamed unit as renamed', () => {
    const theirs = withTyped(`units.${kruton.id}.name`, 'Kruton och Spenaten')
    const { merged, conflicts } = mergeMatters({ mine: withTyped(`units.${kruton.id}.employees`, '9'), theirs, base })
    expect(merged.units[1]).toMatchObject({ name: 'Kruton och Spenaten', employees: '9' })
    expect(conflicts).toEqual([])
  })

  it('knows clauses that both were given with ids of their own, also one that was reworded', () => {
    const mine = clauses(base, [11, 'Ett.'], [12, 'Två, ändrad av mig.'], [13, 'Tre.'])
    const theirs = clauses(base, [21, 'Ett.'], [22, 'Två.'], [23, 'Tre.'])
    const { merged, conflicts } = mergeMatters({ mine, theirs, base })
    expect(merged.minutes.decidedClauses).toEqual(mine.minutes.decidedClauses)
    expect(paths(conflicts)).toEqual([`minutes.decidedClauses.${idOf(12)}.text`])
  })

  it('keeps both of two clauses that were added at one place', () => {
    const before = clauses(base, [11, 'Ett.'], [13, 'Tre.'])
    const mine = clauses(base, [11, 'Ett.'], [12, 'Två av mig.'], [13, 'Tre.'])
    const theirs = clauses(base, [11, 'Ett.'], [22, 'Två av dem.'], [13, 'Tre.'])
    const { merged, conflicts } = mergeMatters({ mine, theirs, base: before })
    expect(conflicts).toEqual([])
    expect(merged.minutes.decidedClauses.map(({ text }) => text)).toEqual([
      'Ett.',
      'Två av mig.',
      'Två av dem.',
      'Tre.'
    ])
  })

  it('merges a text by paragraph', () => {
    const [before, mine, theirs] = [
      withText('Ett.', 'Två.', 'Tre.'),
      withText('Ett!', 'Två.', 'Tre.'),
      withText('Ett.', 'Två.', 'Tre!', 'Fyra.')
    ]
    const { merged, changes, conflicts } = mergeMatters({ mine, theirs, base: before })
    expect(merged.texts['summary']?.text).toEqual(paragraphs('Ett!', 'Två.', 'Tre!', 'Fyra.'))
    expect(changes).toMatchObject([{ path: 'texts.summary', from: 'both' }])
    expect(conflicts).toEqual([])
  })

  it('asks about the paragraphs that both changed, and about those only', () => {
    const before = withText('Ett.', 'Två.', 'Tre.', 'Fyra.')
    const result = mergeMatters({
      mine: withText('Ett, jag.', 'Två.', 'Tre.', 'Fyra.'),
      theirs: withText('Ett, de.', 'Två.', 'Tre.', 'Fem.'),
      base: before
    })
    expect(result.conflicts).toEqual([
      {
        kind: 'value',
        path: 'texts.summary.1',
        mine: paragraphs('Ett, jag.'),
        theirs: paragraphs('Ett, de.'),
        base: paragraphs('Ett.')
      }
    ])
    const { merged } = resolveConflicts(result, new Map([['texts.summary.1', 'theirs']]))
    expect(merged.texts['summary']?.text).toEqual(paragraphs('Ett, de.', 'Två.', 'Tre.', 'Fem.'))
  })

  it('merges a list item by item', () => {
    const list = (...items: readonly string[]): MatterDraft => ({
      ...base,
      texts: {
        summary: {
          text: [{ type: 'list', ordered: true, items: items.map((text) => [{ type: 'text', text }]) }],
          basis: ''
        }
      }
    })
    const { merged } = mergeMatters({
      mine: list('a', 'b', 'c', 'd'),
      theirs: list('a', 'c', 'C!'),
      base: list('a', 'b', 'c')
    })
    expect(
      mergeMatters({ mine: list('A', 'b', 'c'), theirs: list('a', 'b', 'C'), base: list('a', 'b', 'c') }).merged.texts
    ).toEqual(list('A', 'b', 'C').texts)
    expect(merged.texts['summary']?.text).toHaveLength(1)
  })

  it('keeps a confirmation with the words that were confirmed', () => {
    const line = (value: string, confirmed: string): MatterDraft => ({
      ...base,
      rules: { ...base.rules, extractBy: { value, source: '', from: '2022', confirmed } }
    })
    const result = mergeMatters({
      mine: line('2023-11-30', ''),
      theirs: line('2023-10-31', 'yes'),
      base: line('2023-10-31', '')
    })
    expect(paths(result.conflicts)).toEqual(['rules.extractBy'])
  })

  it('does not ask about copied fields that either of them has confirmed', () => {
    const copied = (...fields: readonly string[]): MatterDraft => ({
      ...base,
      copied: fields.length > 0 ? [{ from: '2022', fields }] : []
    })
    const { merged, conflicts } = mergeMatters({
      mine: copied('officer.name'),
      theirs: copied('decision.form'),
      base: copied('officer.name', 'decision.form', 'target.units')
    })
    expect(merged.copied).toEqual([])
    expect(conflicts).toEqual([])
    expect(
      mergeMatters({ mine: copied(), theirs: copied('decision.form'), base: copied('officer.name', 'decision.form') })
        .merged.copied
    ).toEqual([])
  })

  it('takes in members that the program does not know', () => {
    const theirs = matterSchema.parse({ ...base, later: { a: 1 } })
    expect(mergeMatters({ mine: base, theirs, base }).merged).toMatchObject({ later: { a: 1 } })
  })

  it('asks about the whole list where both sides together would not fit', () => {
    const people = (from: number): MatterDraft => ({
      ...base,
      committee: {
        ...base.committee,
        signatories: Array.from({ length: 15 }, (_none, at) => ({
          id: idOf(from + at),
          name: `P${from + at}`,
          title: '',
          administration: ''
        }))
      }
    })
    const result = mergeMatters({ mine: people(100), theirs: people(200), base })
    expect(paths(result.conflicts)).toEqual(['committee.signatories'])
    expect(result.merged.committee.signatories).toHaveLength(15)
  })
})

describe('a unit that one removed and the other still has', () => {
  const edited = withTyped(`units.${kruton.id}.employees`, '99')
  const removed = removeUnit(edited, kruton.id, '2023-05-30')
  const asked = {
    kind: 'value',
    path: `units.${kruton.id}`,
    mine: { name: 'Kruton', employees: '99', removedAt: '2023-05-30' },
    theirs: { name: 'Kruton' }
  }

  it.each([
    [
      'with the state that both began with, and an edit of theirs',
      base,
      withTyped(`units.${kruton.id}.employees`, '7')
    ],
    ['without it', null, base]
  ])('is one question that holds both whole, %s', (_, before, theirs) => {
    const result = mergeMatters({ mine: removed, theirs, base: before })
    expect(result.conflicts).toMatchObject([asked])
    expect(result.merged.units.map(({ name }) => name)).not.toContain('Kruton')
    expect(result.merged.removedUnits).toMatchObject([{ name: 'Kruton', employees: '99' }])
    const kept = resolveConflicts(result, new Map([[`units.${kruton.id}`, 'theirs']])).merged
    expect(kept.units.map(({ name }) => name)).toContain('Kruton')
    expect(kept.removedUnits).toEqual([])
    expect(result.conflicts.map((each) => conflictWords(each, [removed, theirs]).mine)[0]).toMatch(
      /^Borttagen\. Kruton; .*antal medarbetare inklusive chef: 99/
    )
  })

  it('goes the way of the one who did anything with it, when the state before is known', () => {
    const { merged, conflicts } = mergeMatters({ mine: base, theirs: removed, base })
    expect(conflicts).toEqual([])
    expect(merged.removedUnits).toMatchObject([{ name: 'Kruton', employees: '99' }])
    const back = mergeMatters({ mine: removed, theirs: putBackUnit(removed, kruton.id), base: removed })
    expect(back.conflicts).toEqual([])
    expect(back.merged).toMatchObject({ removedUnits: [], units: edited.units })
  })
})

describe('a merge without the state before', () => {
  it('fills what is empty on one side and asks about the rest', () => {
    const mine = withTyped('officer.name', 'Kim', withTyped('meeting.date', '2023-06-12'))
    const theirs = withTyped('registryNumber', 'EXN 1', withTyped('meeting.date', '2023-06-19'))
    const { merged, changes, conflicts } = mergeMatters({ mine, theirs })
    expect(merged).toMatchObject({ registryNumber: 'EXN 1', officer: { name: 'Kim' } })
    expect(changes.map(({ path, from }) => [path, from])).toEqual([
      ['registryNumber', 'theirs'],
      ['officer.name', 'mine']
    ])
    expect(conflicts).toEqual([{ kind: 'value', path: 'meeting.date', mine: '2023-06-12', theirs: '2023-06-19' }])
  })

  it('keeps units that only one of them has', () => {
    const { merged } = mergeMatters({
      mine: { ...base, units: [linden, kruton] },
      theirs: { ...base, units: [linden, almen] }
    })
    expect(new Set(names(merged))).toEqual(new Set(['Linden', 'Kruton', 'Almen']))
  })

  it('keeps paragraphs that only one of them has, and asks about those that differ', () => {
    const result = mergeMatters({ mine: withText('Ett.', 'Två.'), theirs: withText('Noll.', 'Ett.', 'Två!') })
    expect(result.merged.texts['summary']?.text).toEqual(paragraphs('Noll.', 'Ett.', 'Två.'))
    expect(paths(result.conflicts)).toEqual(['texts.summary.1'])
  })

  it('keeps the later of the two days of change', () => {
    const theirs = { ...base, changed: '2023-07-01T08:00:00.000Z' }
    expect(mergeMatters({ mine: base, theirs }).merged.changed).toBe(theirs.changed)
  })
})

describe('a merge of the minutes', () => {
  const withProposal = (row: number, vote: object): MatterDraft =>
    matterSchema.parse({
      ...base,
      minutes: { ...base.minutes, proposals: [{ id: idOf(row), by: 'Bo Al (M)', text: 'avslag' }], vote }
    })

  it('knows a proposal that both have typed, and what yes and no stood for', () => {
    const { merged, conflicts } = mergeMatters({
      mine: withProposal(31, {}),
      theirs: withProposal(32, { noMeans: idOf(32), yesMeans: 'asProposed' }),
      base
    })
    expect(merged.minutes.proposals.map(({ id }) => id)).toEqual([idOf(31)])
    expect(merged.minutes.vote).toMatchObject({ yesMeans: 'asProposed', noMeans: idOf(31) })
    expect(conflicts).toEqual([])
  })

  it('takes one’s capacity and the other’s leaving for the same person', () => {
    const withRow = (row: number, members: object): MatterDraft =>
      matterSchema.parse({
        ...base,
        minutes: { ...base.minutes, attendance: [{ id: idOf(row), text: 'Bo Al (M)', ...members }] }
      })
    const { merged, conflicts } = mergeMatters({
      mine: withRow(31, { role: 'member' }),
      theirs: withRow(32, { leaves: '24' }),
      base: withRow(33, {})
    })
    expect(merged.minutes.attendance).toMatchObject([{ id: idOf(31), role: 'member', leaves: '24' }])
    expect(conflicts).toEqual([])
  })
})

describe('a merge of sections of one’s own', () => {
  const [economy, children] = [ownSectionId(idOf(1)), ownSectionId(idOf(2))]
  const add = (id: typeof economy, heading: string, after: SectionId, matter = base): MatterDraft =>
    withOwnSection(matter, { id, heading, text: paragraphs(`Om ${heading}.`) }, after)
  const order = ({ committee }: MatterDraft): readonly SectionId[] => sectionOrder('staff-report', committee)
  const without = (matter: MatterDraft, id: SectionId): MatterDraft =>
    withSectionOrder(
      matter,
      'staff-report',
      order(matter).filter((each) => each !== id)
    )

  it('keeps both where each added one, in their places', () => {
    const mine = add(economy, 'Ekonomi', 'summary')
    const theirs = add(children, 'Barn', 'views')
    const { merged, changes, conflicts } = mergeMatters({ mine, theirs, base })
    expect(conflicts).toEqual([])
    expect(order(merged)).toEqual([...order(mine), children])
    expect([merged.texts[economy], merged.texts[children]]).toEqual([mine.texts[economy], theirs.texts[children]])
    expect(changes.map((change) => changeLine(change, [mine, merged]))).toContain('Avsnittet Barn, tillagt: Om Barn.')
  })

  it('keeps what one left out left out, though the other added a section', () => {
    const { merged, conflicts } = mergeMatters({
      mine: add(economy, 'Ekonomi', 'summary'),
      theirs: without(base, 'genderAnalysis'),
      base
    })
    expect(conflicts).toEqual([])
    expect(order(merged)).toEqual(order(without(add(economy, 'Ekonomi', 'summary'), 'genderAnalysis')))
  })

  it('lets one go that only the other side had left, and stores no order where none is left', () => {
    const both = add(economy, 'Ekonomi', 'summary')
    const { merged } = mergeMatters({ mine: withoutOwnSection(both, economy), theirs: both, base: both })
    expect(order(merged)).toEqual(order(base))
    expect(merged.texts).toEqual({})
    expect(mergeMatters({ mine: base, theirs: base, base }).merged.committee.sectionOrder).toEqual([])
  })
})
