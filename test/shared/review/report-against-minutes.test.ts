import { describe, expect, it } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import { reportAgainstMinutes } from '../../../shared/review/report-against-minutes'
import { wordChanges } from '../../../shared/text/language/word-changes'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { reportAgainstMinutesText } from '../../../shared/told/report-against-minutes-text'
import { caseMatter } from './case-matter'
import { planted } from './found'

const unitsOfSample = [
  'Dagcentralen Linden',
  'Strandgårdens vård- och omsorgsboende, Exempelvård AB',
  'Öppna mottagningen'
]
const immediate = 'Paragrafen förklaras omedelbart justerad.'
const approving = (...units: readonly string[]): string =>
  `Exempelnämnden godkänner att ${units.join(', ')} deltar i kvalitetsutmärkelsen.`

/** The sample year with a proposal of these sentences, decided as given. */
function decided(
  proposal: readonly string[],
  outcome: string,
  clauses: readonly string[] = [],
  overrides: Partial<MatterDraft> = {}
): MatterDraft {
  const matter = planted('proposal', proposal, overrides)
  const rows = clauses.map((text, row) => ({ id: `00000000-0000-4000-8000-00000000000${row}`, text }))
  return { ...matter, minutes: { ...matter.minutes, outcome, decidedClauses: rows } }
}

const told = (matter: MatterDraft): readonly string[] =>
  reportAgainstMinutesText(reportAgainstMinutes(matter), matter.committee)

describe('the proposal against the decision as taken', () => {
  it('has nothing to tell before the outcome is known', () => {
    expect(told(sampleMatter(''))).toEqual(['Det finns inget att jämföra med än. Fyll i beslutet som det fattades.'])
  })

  it('says so when nothing changed, also where units are listed below their clause', () => {
    const sample = sampleMatter('')
    const matter = { ...sample, minutes: { ...sample.minutes, outcome: 'asProposed' } }
    expect(reportAgainstMinutes(matter).clauses.map(({ kind }) => kind)).toEqual(['same', 'same'])
    expect(told(matter)).toEqual(['Inga skillnader. Beslutet är det som föreslogs.'])
    expect(told(caseMatter('2024-bromma'))).toEqual(['Inga skillnader. Beslutet är det som föreslogs.'])
  })

  it('tells a unit that was struck, with the words that left', () => {
    const matter = decided([approving('Dagcentralen Linden', 'Öppna mottagningen')], 'changed', [
      approving('Dagcentralen Linden')
    ])
    const { clauses, units } = reportAgainstMinutes(matter)
    expect(units).toEqual({ struck: ['Öppna mottagningen'], added: [], renamed: [] })
    expect(clauses).toEqual([
      {
        kind: 'changed',
        proposed: approving('Dagcentralen Linden', 'Öppna mottagningen'),
        decided: approving('Dagcentralen Linden'),
        words: [
          { kind: 'same', text: 'Exempelnämnden godkänner att Dagcentralen Linden' },
          { kind: 'struck', text: 'Öppna mottagningen' },
          { kind: 'same', text: 'deltar i kvalitetsutmärkelsen.' }
        ]
      }
    ])
    expect(told(matter)).toEqual([
      'Ändrad beslutssats. Förslaget: ”Exempelnämnden godkänner att Dagcentralen Linden, Öppna mottagningen deltar i kvalitetsutmärkelsen.” ' +
        'Beslutet: ”Exempelnämnden godkänner att Dagcentralen Linden deltar i kvalitetsutmärkelsen.”',
      'Strukna ur beslutet: Öppna mottagningen.'
    ])
  })

  it('tells clauses that were added or struck in their places, and what became of immediate verification', () => {
    const first = approving('Dagcentralen Linden')
    const own = 'Förvaltningen återkommer till hösten med en redovisning.'
    const added = decided([first], 'changed', [first, own, immediate])
    expect(reportAgainstMinutes(added).clauses.map(({ kind }) => kind)).toEqual(['same', 'added', 'added'])
    expect(told(added)).toEqual([
      `Tillagd beslutssats: ”${own}”`,
      `Tillagd beslutssats: ”${immediate}”`,
      'Omedelbar justering beslutades utan att ha föreslagits.'
    ])
    const struck = decided([immediate, first], 'changed', [first])
    expect(reportAgainstMinutes(struck).clauses.map(({ kind }) => kind)).toEqual(['struck', 'same'])
    expect(told(struck)).toEqual([
      `Struken beslutssats: ”${immediate}”`,
      'Omedelbar justering föreslogs men beslutades inte.'
    ])
  })

  it('pairs clauses that changed their order', () => {
    const matter = decided([approving('Dagcentralen Linden'), immediate], 'changed', [
      immediate,
      approving('Dagcentralen Linden')
    ])
    expect(reportAgainstMinutes(matter).clauses.map(({ kind }) => kind)).toEqual(['same', 'same'])
  })

  it.each([
    ['tabled', 'Nämnden bordlade ärendet, och förslaget är inte avgjort.'],
    ['referredBack', 'Nämnden återremitterade ärendet, och förslaget är inte avgjort.'],
    ['rejected', 'Nämnden avslog förvaltningens förslag.']
  ])('a proposal that was %s is compared with nothing', (outcome, sentence) => {
    const matter = decided([approving(...unitsOfSample)], outcome)
    expect(reportAgainstMinutes(matter)).toMatchObject({ outcome, clauses: [], units: { struck: [], added: [] } })
    expect(told(matter)).toEqual([sentence])
  })

  it('tells a unit that withdrew after the report, or that the report still names', () => {
    const later = sampleMatter('').units.map((unit) =>
      unit.state === 'withdrawn' ? { ...unit, withdrawnOn: '2023-06-10' } : unit
    )
    const clause = approving('Dagcentralen Linden')
    expect(reportAgainstMinutes(decided([clause], 'asProposed')).withdrawnSince).toEqual([])
    expect(told(decided([clause], 'asProposed', [], { units: later }))).toEqual([
      'Inga skillnader. Beslutet är det som föreslogs.',
      'Drog sig ur efter tjänsteutlåtandet: Träffpunkten Eken.'
    ])
    expect(reportAgainstMinutes(decided([approving('Träffpunkten Eken')], 'asProposed')).withdrawnSince).toEqual([
      'Träffpunkten Eken'
    ])
  })

  it('does not take a unit for one whose name holds its own', () => {
    const units = sampleMatter('').units.map((unit, row) => ({
      ...unit,
      name: row === 0 ? 'Eken' : row === 1 ? 'Eken Norr' : unit.name
    }))
    const matter = decided([approving('Eken Norr')], 'changed', [approving('Eken')], { units })
    expect(reportAgainstMinutes(matter).units).toEqual({ struck: ['Eken Norr'], added: [], renamed: [] })
  })
})

it.each([
  ['', '', []],
  ['a b', 'a b', [{ kind: 'same', text: 'a b' }]],
  [
    'a b',
    'a c',
    [
      { kind: 'same', text: 'a' },
      { kind: 'struck', text: 'b' },
      { kind: 'added', text: 'c' }
    ]
  ],
  ['', 'a b', [{ kind: 'added', text: 'a b' }]],
  ['a b', '', [{ kind: 'struck', text: 'a b' }]]
])('words of ”%s” against ”%s”', (from, to, changes) => {
  expect(wordChanges(from, to)).toEqual(changes)
})
