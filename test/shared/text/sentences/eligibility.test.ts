import { describe, expect, test } from 'vitest'
import { readableBlocks } from '../../../../shared/document/paragraphs'
import { plainSpaces } from '../../../../shared/domain/reading/plain-spaces'
import { confirmedRules } from '../../../../shared/rules/confirmed-rules'
import { eligibilityBlocks } from '../../../../shared/text/sentences/eligibility'
import { matterOf } from '../../../builders/matter'
import { criterionOf, profileOf } from '../../../builders/profile'

describe('who may take part', () => {
  const told = (criteria = profileOf('2023').criteria): string =>
    plainSpaces(readableBlocks(eligibilityBlocks(confirmedRules(matterOf({ rules: { criteria } })))).join(' '))
  const of = (year: string) => told(profileOf(year).criteria)

  test('is told in the words of each year', () => {
    expect(of('2014')).toBe('För att få delta ska verksamheten finansieras av Stockholms stad.')
    expect(of('2019')).toBe(
      'För att få delta ska verksamheten ha en chef med budget- och personalansvar samt minst fem medarbetare inklusive chef. ' +
        'En enskilt driven verksamhet ska dessutom vända sig till stockholmare till minst 51 procent.'
    )
    expect(of('2023')).toBe(
      'För att få delta ska verksamheten ha en chef med budget- och personalansvar, en verksamhetsplan med mål samt minst fem medarbetare inklusive chef. ' +
        'En verksamhet som drivs på entreprenad eller av en enskild utförare ska dessutom finansieras av Stockholms stad. ' +
        'En enskilt driven verksamhet ska dessutom vända sig till stockholmare till minst 51 procent. ' +
        'För att kunna vinna ska verksamheten ha en budget i balans.'
    )
    expect(of('2024')).toBe(
      'För att få delta ska verksamheten finansieras av Stockholms stad, vända sig till stockholmare till minst 51 procent och ha en budget i balans.'
    )
  })
  test('leaves out what is not confirmed, or cannot be read', () => {
    expect(of('2025')).toBe('')
    expect(told([criterionOf({ kind: 'minimumEmployees', parameter: 'fem' })])).toBe('')
  })
  test('puts one responsibility alone', () => {
    expect(told([criterionOf({ kind: 'staffResponsibility' })])).toBe(
      'För att få delta ska verksamheten ha en chef med personalansvar.'
    )
  })
  test('quotes a demand in the year’s own words', () => {
    const own = (id: string, wording: string, requiredTo = 'enter') =>
      criterionOf({ id, kind: 'ownQuestion', wording, requiredTo })
    expect(told([own('a', 'Har enheten en likabehandlingsplan?')])).toBe(
      'För att få delta gäller även kravet ”Har enheten en likabehandlingsplan?”.'
    )
    expect(told([own('a', 'Plan A'), own('b', 'Plan B'), own('c', ''), own('d', 'Råd', 'recommendation')])).toBe(
      'För att få delta gäller även kraven ”Plan A” och ”Plan B”. Dessutom gäller rekommendationen ”Råd”.'
    )
  })
  test('keeps the verb of each demand where they are not all of one kind', () => {
    const mixed = [
      criterionOf({ id: 'a', kind: 'financedByCity' }),
      criterionOf({ id: 'b', kind: 'operationsPlan' }),
      criterionOf({ id: 'c', kind: 'balancedBudget' })
    ]
    expect(told(mixed)).toBe(
      'För att få delta ska verksamheten finansieras av Stockholms stad, ha en verksamhetsplan med mål och ha en budget i balans.'
    )
  })
  test('is a list from four demands on, each a phrase of its own, and holds the number to what it counts', () => {
    const kinds = [
      'financedByCity',
      'budgetResponsibility',
      'staffResponsibility',
      'operationsPlan',
      'minimumShareOfStockholmers',
      'balancedBudget'
    ]
    const criteria = kinds.map((kind) =>
      criterionOf({ id: kind, kind, parameter: kind === 'minimumShareOfStockholmers' ? '51' : '' })
    )
    expect(readableBlocks(eligibilityBlocks(confirmedRules(matterOf({ rules: { criteria } }))))).toEqual([
      'För att få delta ska verksamheten:',
      'finansieras av Stockholms stad',
      'ha en chef med budget- och personalansvar',
      'ha en verksamhetsplan med mål',
      'vända sig till stockholmare till minst 51\u00A0procent',
      'ha en budget i balans'
    ])
  })
})
