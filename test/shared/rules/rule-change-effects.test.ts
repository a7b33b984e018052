import { describe, expect, it } from 'vitest'
import { confirmRules } from '../../../shared/rules/confirm-rules'
import { profileForYear } from '../../../shared/rules/profile-for-year'
import { ruleChangeEffects } from '../../../shared/rules/rule-change-effects'
import { ruleDifferences } from '../../../shared/rules/rule-differences'
import { ruleChangeText, unitEffectWords } from '../../../shared/text/rule-change-text'
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
    const asked = { ...rules, criteria: [...rules.criteria, criterionOf({ id: 'own', kind: 'ownQuestion', wording: 'Har ett miljödiplom' })] }
    const effects = ruleChangeEffects(matter, asked)
    expect(ruleChangeText(effects)).toBe('Ändringen gör att uppgifter saknas för två enheter.')
    expect(effects[0] && unitEffectWords(effects[0])).toEqual(['Har ett miljödiplom: frågas inte → uppgift saknas'])
  })

  it('tells a criterion that only weighs otherwise as that, also under another id', () => {
    const required = { ...rules, criteria: rules.criteria.map((each) => (each.kind === 'balancedBudget' ? { ...each, id: 'other', requiredTo: 'enter' } : each)) }
    const effects = ruleChangeEffects(matter, required)
    expect(effects.flatMap(unitEffectWords)).toEqual(['Budget i balans: nu krav för att delta', 'Budget i balans: nu krav för att delta'])
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
    const other = { ...withLeast('10'), classes: rules.classes.slice(1), entryBy: { ...rules.entryBy, value: '2023-05-20' } }
    expect(ruleDifferences(rules, other).map(({ kind }) => kind)).toEqual(['criterion', 'class', 'line'])
  })
})

describe('confirming a section', () => {
  const copied = profileForYear('2026')

  it('confirms its lines and leaves open ones open', () => {
    const confirmed = confirmRules(copied, 'lines')
    expect(confirmed.entryBy).toMatchObject({ value: '2024-05-17', from: '2024', confirmed: 'yes' })
    const opened = { ...copied, extractBy: { value: '', source: '', from: '', confirmed: '' } }
    expect(confirmRules(opened, 'lines').extractBy.confirmed).toBe('')
    expect(confirmed.criteria.every((each) => each.confirmed === '')).toBe(true)
  })
})
