import { describe, expect, it } from 'vitest'
import { readCell } from '../../../../shared/exchange/unit-changes/read-cell'
import type { UnitKey } from '../../../../shared/domain/paths/unit-key'
import { profileOf } from '../../../builders/profile'

const rules = profileOf('2023')
const read = (key: UnitKey, cell: string) => readCell(key, cell, rules)

describe('an answer in Swedish', () => {
  it.each<[UnitKey, string, string]>([
    ['balancedBudget', 'Ja', 'yes'],
    ['balancedBudget', 'NEJ.', 'no'],
    ['ownAnswers.x', 'x', 'yes'],
    ['operator', 'kommunal', 'city'],
    ['operator', 'Entreprenad', 'contracted'],
    ['operator', 'privat', 'private'],
    ['operator', 'Enskild utförare', 'private'],
    ['state', 'anmäld', 'registered'],
    ['participation', 'Har deltagit tidigare', 'earlier'],
    ['awardClass', 'FÖRSKOLA', 'forskola'],
    ['employees', '14 personer', '14'],
    ['employees', '1 400', '1 400'],
    ['shareOfStockholmers', '88 %', '88 %'],
    ['entrySubmitted', '2 maj 2023', '2 maj 2023'],
    ['entrySubmitted', '2023-05-02 00:00:00', '2023-05-02'],
    ['earlierYears', '2021 och 2022', '2021 och 2022']
  ])('to %s: %s', (key, cell, typed) => {
    expect(read(key, cell)).toEqual({ kind: 'understood', typed })
  })

  it.each<[UnitKey, string]>([
    ['balancedBudget', 'kanske'],
    ['employees', '-3'],
    ['shareOfStockholmers', '188'],
    ['entrySubmitted', '2023-02-30'],
    ['awardClass', 'rymdfart']
  ])('to %s is kept as typed where it is not understood: %s', (key, cell) => {
    expect(read(key, cell)).toEqual({ kind: 'asTyped', typed: cell })
  })

  it('is not taken in when it is longer than a field', () => {
    expect(read('name', 'a'.repeat(200_001))).toEqual({ kind: 'tooLong' })
  })
})

describe('the words of registers', () => {
  it.each<[UnitKey, string, string]>([
    ['operator', 'Kommunal regi', 'city'],
    ['operator', 'Intraprenad', 'city'],
    ['operator', 'Egen regi (stadsdelsförvaltningen)', 'city'],
    ['operator', 'LOV', 'private'],
    ['operator', 'Privat (LOV)', 'private'],
    ['operator', 'Idéburen', 'private'],
    ['operator', 'Stiftelse', 'private'],
    ['operator', 'Kooperativ', 'private'],
    ['operator', 'Föräldrakooperativ', 'private'],
    ['operator', 'Enskild huvudman', 'private'],
    ['operator', 'Entreprenad, Attendo', 'contracted'],
    ['operator', 'Upphandlad – Vårdbolaget AB', 'contracted'],
    ['budgetResponsibility', '✓', 'yes'],
    ['budgetResponsibility', '✔', 'yes'],
    ['budgetResponsibility', 'y', 'yes'],
    ['budgetResponsibility', 'ja!', 'yes'],
    ['budgetResponsibility', 'Ja, absolut', 'yes'],
    ['budgetResponsibility', 'nej tyvärr', 'no'],
    ['employees', 'fem', '5'],
    ['employees', 'Tolv', '12'],
    ['employees', 'tjugofem', '25'],
    ['employees', 'nitton personer', '19'],
    ['employees', '14 st', '14']
  ])('to %s are understood: %s', (key, cell, typed) => {
    expect(read(key, cell)).toEqual({ kind: 'understood', typed })
  })

  it.each<[UnitKey, string, string]>([
    ['budgetResponsibility', 'Ja, delat', 'yes'],
    ['budgetResponsibility', 'Ja (från 1 maj)', 'yes'],
    ['budgetResponsibility', 'nej, men från hösten', 'no'],
    ['operator', 'Kommunal, entreprenad', 'city'],
    ['employees', 'ca 12', '12'],
    ['employees', 'cirka tolv', '12'],
    ['employees', '8 (varav 1 chef)', '8'],
    ['employees', '9 årsarbetare', '9'],
    ['shareOfStockholmers', 'minst 51 %', '51'],
    ['shareOfStockholmers', '0,88', '88']
  ])('to %s are read with doubt: %s', (key, cell, typed) => {
    expect(read(key, cell)).toEqual({ kind: 'unsure', typed })
  })

  it.each<[UnitKey, string]>([
    ['employees', '0'],
    ['employees', '45063'],
    ['earlierYears', '1989'],
    ['earlierYears', '2031'],
    ['entrySubmitted', '2013-05-02'],
    ['manager', 'a'.repeat(201)]
  ])('to %s are asked about where they are hardly meant: %s', (key, cell) => {
    expect(read(key, cell)).toEqual({ kind: 'unlikely', typed: cell })
  })

  it.each(['-', '–', '#N/A', '#SAKNAS!'])('say nothing with %s', (cell) => {
    expect(read('budgetResponsibility', cell)).toEqual({ kind: 'nothing' })
    expect(read('home', cell)).toEqual({ kind: 'nothing' })
  })

  it.each<[UnitKey, string]>([
    ['employees', '10–12'],
    ['employees', 'ett gäng'],
    ['employees', '12 + chef'],
    ['operator', 'Stiftelsen Solen'],
    ['budgetResponsibility', 'inte ja']
  ])('to %s stay as typed where they say no one thing: %s', (key, cell) => {
    expect(read(key, cell)).toEqual({ kind: 'asTyped', typed: cell })
  })
})
