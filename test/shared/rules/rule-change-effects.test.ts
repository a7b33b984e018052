import { describe, expect, it } from 'vitest'
import { ruleChangeEffects } from '../../../shared/rules/rule-change-effects'
import { ruleDifferences } from '../../../shared/rules/rule-differences'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import { ruleDifferenceWords } from '../../../shared/text/fields/rule-difference-words'
import { ruleValueWords } from '../../../shared/text/fields/rule-value-words'
import { ruleChangeText, unitEffectWords } from '../../../shared/told/rule-change-text'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import { criterionOf } from '../../builders/profile'
import { unitOf } from '../../builders/unit'

const small = unitOf({ id: idOf(1), name: 'Linden', employees: '6' })
const large = unitOf({ id: idOf(2), name: 'Eken', employees: '40' })
const matter = matterOf({ units: [small, large] })
const { rules } = matter

const withLeast = (parameter: string) => ({
  ...rules,
  criteria: rules.criteria.map((each) => (each.kind === 'minimumEmployees' ? { ...each, parameter } : each))
})

describe('what a change of the rules does to the units', () => {
  it('names only those that stand otherwise, with what was and what comes', () => {
    const effects = ruleChangeEffects(matter, withLeast('10'))
    expect(effects.map(({ unit, before, after }) => [unit.name, before, after])).toEqual([['Linden', 'met', 'notMet']])
    expect(ruleChangeText(effects)).toBe('Ändringen gör att en enhet inte uppfyller kraven för att delta.')
    expect(effects.flatMap(unitEffectWords)).toEqual(['Minst fem medarbetare inklusive chef: uppfyllt → inte uppfyllt'])
  })

  it('says that nothing changes where nothing does', () => {
    expect(ruleChangeText(ruleChangeEffects(matter, withLeast('6')))).toBe('Ändringen ändrar ingenting för enheterna.')
  })

  it('leaves everyone unknown before a question of the year’s own', () => {
    const asked = {
      ...rules,
      criteria: [...rules.criteria, criterionOf({ id: 'own', kind: 'ownQuestion', wording: 'Har ett miljödiplom' })]
    }
    const effects = ruleChangeEffects(matter, asked)
    expect(ruleChangeText(effects)).toBe('Ändringen gör att uppgifter saknas för två enheter.')
    expect(effects[0] && unitEffectWords(effects[0])).toEqual(['Har ett miljödiplom: frågas inte → uppgift saknas'])
  })

  it('tells a criterion that only weighs otherwise as that, also under another id', () => {
    const required = {
      ...rules,
      criteria: rules.criteria.map((each) =>
        each.kind === 'balancedBudget' ? { ...each, id: 'other', requiredTo: 'enter' } : each
      )
    }
    const effects = ruleChangeEffects(matter, required)
    expect(effects.flatMap(unitEffectWords)).toEqual([
      'Budget i balans: nu krav för att delta',
      'Budget i balans: nu krav för att delta'
    ])
  })

  it('tells of units whose class goes away, and not of a class with a new name', () => {
    const inClass = matterOf({ units: [unitOf({ awardClass: 'skola' })] })
    const without = { ...rules, classes: rules.classes.filter(({ id }) => id !== 'skola') }
    expect(ruleChangeText(ruleChangeEffects(inClass, without))).toBe('Ändringen gör att en enhet står utan klass.')
    const renamed = { ...rules, classes: rules.classes.map((each) => ({ ...each, name: `${each.name} och mer` })) }
    expect(ruleChangeEffects(inClass, renamed)).toEqual([])
  })

  it('leaves withdrawn units out', () => {
    expect(ruleChangeEffects(matterOf({ units: [{ ...small, state: 'withdrawn' }] }), withLeast('10'))).toEqual([])
  })
})

describe('the differences between two profiles', () => {
  it('are none between a profile and itself', () => {
    expect(ruleDifferences(rules, rules)).toEqual([])
  })

  it('name the line, the class and the criterion that differ', () => {
    const other = {
      ...withLeast('10'),
      classes: rules.classes.slice(1),
      entryBy: { ...rules.entryBy, value: '2023-05-20' }
    }
    expect(ruleDifferences(rules, other).map(({ kind }) => kind)).toEqual(['criterion', 'class', 'line'])
  })

  const wordsFor = (after: RuleProfile): string[] =>
    ruleDifferences(rules, after).map((each) => ruleDifferenceWords(each, ruleValueWords))

  it('are told as what differs, and a criterion that only weighs otherwise as one change', () => {
    const criteria = rules.criteria.map((each) =>
      each.kind === 'balancedBudget'
        ? { ...each, id: 'balancedBudget-enter', requiredTo: 'enter', source: 'Anvisningarna 2023' }
        : each
    )
    expect(wordsFor({ ...rules, criteria })).toEqual([
      'Kravet Budget i balans: krav för att vinna → krav för att delta, ' +
        'källa Stadens sida om kvalitetsutmärkelsen, kopior från 2020–2023 → Anvisningarna 2023'
    ])
  })

  it('name a class once, with its source, its year and its confirmation', () => {
    const classes = rules.classes.map((each) =>
      each.id === 'forskola' ? { ...each, id: 'other', source: '', from: '2022', confirmed: '' } : each
    )
    expect(wordsFor({ ...rules, classes })).toEqual([
      'Klassen förskola: källa Tjänsteutlåtande, Socialnämnden 2023 → inget, år 2023 → 2022, är inte längre bekräftad'
    ])
  })

  it.each<[string, Partial<RuleProfile>, string]>([
    [
      'a row that comes',
      { classes: [...rules.classes, { id: 'hamn', name: 'hamn', scope: '', source: '', from: '', confirmed: '' }] },
      'Ny klass: hamn'
    ],
    ['a row that goes', { classes: rules.classes.slice(1) }, 'Klassen tas bort: förskola'],
    [
      'another name',
      { classes: rules.classes.map((each) => (each.id === 'skola' ? { ...each, name: 'grundskola' } : each)) },
      'Klassen skola: namn skola → grundskola'
    ],
    [
      'another scope',
      { classes: rules.classes.map((each) => (each.id === 'skola' ? { ...each, scope: 'fritidshem' } : each)) },
      'Klassen skola: omfattning inget → fritidshem'
    ],
    ['another limit', withLeast('10'), 'Kravet Minst fem medarbetare inklusive chef: gräns 5 → 10'],
    [
      'another value',
      { entryBy: { ...rules.entryBy, value: '2023-05-20' } },
      'Sista dag för bidrag: 17 maj 2023 → 20 maj 2023'
    ],
    [
      'a value that goes',
      { entryBy: { ...rules.entryBy, value: '' } },
      'Sista dag för bidrag: 17 maj 2023 → inte känt'
    ],
    [
      'another source',
      { entryBy: { ...rules.entryBy, source: 'Brev (S2)' } },
      'Sista dag för bidrag: källa Tjänsteutlåtande, Socialnämnden 2023 → Brev'
    ],
    [
      'a confirmation',
      { entryBy: { ...rules.entryBy, confirmed: '' } },
      'Sista dag för bidrag: är inte längre bekräftad'
    ]
  ])('tell of %s', (_what, changed, words) => {
    expect(wordsFor({ ...rules, ...changed })).toEqual([words])
  })
})
