import { describe, expect, test } from 'vitest'
import { readableBlocks } from '../../../shared/document/paragraphs'
import type { Unit } from '../../../shared/domain/unit'
import { historyBlocks } from '../../../shared/text/history-sentences'
import { idOf } from '../../builders/id-of'
import { unitOf } from '../../builders/unit'

describe('the history', () => {
  const told = (...units: Partial<Unit>[]): string[] =>
    readableBlocks(historyBlocks(units.map((unit, index) => unitOf({ id: idOf(index), name: `Enhet ${'ABCDEFGHIJ'[index]}`, ...unit }))))

  test('says nothing of units of which nobody has said', () => expect(told({}, { participation: 'kanske' })).toEqual([]))
  test('tells years, once per span of years, and the first time', () => {
    expect(told(
      { participation: 'earlier', earlierYears: '2023, 2022' },
      { participation: 'first' },
      { participation: 'earlier', earlierYears: '2022 och 2023' },
      { participation: 'earlier', earlierYears: '2019' },
      { participation: 'earlier', earlierYears: '' }
    )).toEqual([
      'Även 2022 och 2023 deltog Enhet A och Enhet C. Även 2019 deltog Enhet D. Tidigare har Enhet E deltagit. För första gången deltar Enhet B.'
    ])
  })
  test('joins many years with och', () => {
    const years = Array.from({ length: 9 }, (_, index) => 2014 + index).join(' ')
    expect(told({ participation: 'earlier', earlierYears: years })).toEqual(['Även 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021 och 2022 deltog Enhet A.'])
  })
  test('never says first time of a unit whose years cannot be read', () => {
    expect(told({ participation: 'earlier', earlierYears: 'i fjol' })).toEqual(['Tidigare har Enhet A deltagit.'])
  })
  test('lists names that fit no sentence', () => {
    const first = { participation: 'first' } as const
    expect(told({ ...first, name: 'Vård, Exempel AB' }, first, first)).toEqual([
      'För första gången deltar följande enheter:', 'Vård, Exempel AB', 'Enhet B', 'Enhet C'
    ])
  })
  test('puts one full stop after a name that ends in one', () => {
    expect(told({ participation: 'first', name: 'Vård m.m.' })).toEqual(['För första gången deltar Vård m.m.'])
  })
})
