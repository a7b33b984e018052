import { describe, expect, test } from 'vitest'
import { readable } from '../../../shared/document/paragraphs'
import { confirmedRules } from '../../../shared/rules/confirmed-rules'
import { eligibilitySentences } from '../../../shared/text/eligibility'
import { matterOf } from '../../builders/matter'
import { criterionOf, profileOf } from '../../builders/profile'

describe('who may take part', () => {
  const told = (criteria = profileOf('2023').criteria): string =>
    eligibilitySentences(confirmedRules(matterOf({ rules: { criteria } }))).map((sentence) => readable([sentence])).join(' ')
  const of = (year: string) => told(profileOf(year).criteria)

  test('is told in the words of each year', () => {
    expect(of('2014')).toBe('För att få delta ska verksamheten finansieras av Stockholms stad.')
    expect(of('2019')).toBe(
      'För att få delta ska verksamheten ha en chef med budget- och personalansvar samt minst fem medarbetare inklusive chef. ' +
        'En enskilt driven verksamhet ska dessutom till minst 51 procent vända sig till stockholmare.'
    )
    expect(of('2023')).toBe(
      'För att få delta ska verksamheten ha en chef med budget- och personalansvar, en verksamhetsplan med mål samt minst fem medarbetare inklusive chef. ' +
        'En verksamhet som drivs på entreprenad eller av en enskild utförare ska dessutom finansieras av Stockholms stad. ' +
        'En enskilt driven verksamhet ska dessutom till minst 51 procent vända sig till stockholmare. ' +
        'För att kunna vinna ska verksamheten ha en budget i balans.'
    )
    expect(of('2024')).toBe('För att få delta ska verksamheten finansieras av Stockholms stad, till minst 51 procent vända sig till stockholmare och ha en budget i balans.')
  })
  test('leaves out what is not confirmed, or cannot be read', () => {
    expect(of('2025')).toBe('')
    expect(told([criterionOf({ kind: 'minimumEmployees', parameter: 'fem' })])).toBe('')
  })
  test('puts one responsibility alone', () => {
    expect(told([criterionOf({ kind: 'staffResponsibility' })])).toBe('För att få delta ska verksamheten ha en chef med personalansvar.')
  })
  test('quotes a demand in the year’s own words', () => {
    const own = (id: string, wording: string, requiredTo = 'enter') => criterionOf({ id, kind: 'ownQuestion', wording, requiredTo })
    expect(told([own('a', 'Har enheten en likabehandlingsplan?')])).toBe('För att få delta gäller även kravet ”Har enheten en likabehandlingsplan?”.')
    expect(told([own('a', 'Plan A'), own('b', 'Plan B'), own('c', ''), own('d', 'Råd', 'recommendation')])).toBe(
      'För att få delta gäller även kraven ”Plan A” och ”Plan B”. Dessutom gäller rekommendationen ”Råd”.'
    )
  })
})
