import { describe, expect, test } from 'vitest'
import { readableBlocks } from '../../../../shared/document/paragraphs'
import type { Unit } from '../../../../shared/domain/unit'
import { historyBlocks } from '../../../../shared/text/sentences/history-sentences'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { unitOf } from '../../../builders/unit'

const toldOf = (units: readonly Unit[]): readonly string[] => readableBlocks(historyBlocks(matterOf({ units }), units))

describe('the history', () => {
  const told = (...units: readonly Partial<Unit>[]): readonly string[] =>
    toldOf(units.map((unit, index) => unitOf({ id: idOf(index), name: `Kruton ${'ABCDEFGHIJ'[index]}`, ...unit })))

  test('says nothing of units of which nobody has said', () =>
    expect(told({}, { participation: 'kanske' })).toEqual([]))
  test('tells years, once per span of years, and the first time', () => {
    expect(
      told(
        { participation: 'earlier', earlierYears: '2023, 2022' },
        { participation: 'first' },
        { participation: 'earlier', earlierYears: '2022 och 2023' },
        { participation: 'earlier', earlierYears: '2019' },
        { participation: 'earlier', earlierYears: '' }
      )
    ).toEqual([
      'Enheterna Kruton A och Kruton C deltog även 2022 och 2023. Enheten Kruton D deltog även 2019. Enheten Kruton E har deltagit tidigare. Enheten Kruton B deltar för första gången.'
    ])
  })
  test('joins many years with och', () => {
    const years = Array.from({ length: 9 }, (_, index) => 2014 + index).join(' ')
    expect(told({ participation: 'earlier', earlierYears: years })).toEqual([
      'Enheten deltog även 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021 och 2022.'
    ])
  })
  test('never says first time of a unit whose years cannot be read', () => {
    expect(told({ participation: 'earlier', earlierYears: 'i fjol' })).toEqual(['Enheten har deltagit tidigare.'])
  })
  test('lists names that fit no sentence', () => {
    const first = { participation: 'first' } as const
    expect(told({ ...first, name: 'Vård, Exempel AB' }, first, first, {})).toEqual([
      'Följande enheter deltar för första gången:',
      'Vård, Exempel AB',
      'Kruton B',
      'Kruton C'
    ])
  })
  test('says it of them all without their names where it holds for all', () => {
    expect(told({ participation: 'first' }, { participation: 'first' })).toEqual([
      'Enheterna deltar för första gången.'
    ])
  })
  test('puts a name last that begins as the word before it, or holds a comma', () => {
    const earlier = { participation: 'earlier', earlierYears: '2022, 2023' }
    expect(told({ ...earlier, name: 'Enheten för arbete och försörjning' }, {})).toEqual([
      'Redan 2022 och 2023 deltog Enheten för arbete och försörjning.'
    ])
    expect(told({ participation: 'first', name: 'Strandgården, Exempel AB' }, {})).toEqual([
      'För första gången deltar Strandgården, Exempel AB.'
    ])
  })
  test.each(['Enheten Vård m.m.', 'Enheten Läs!', 'Enheten Varför?'])('puts no full stop after %s', (name) => {
    expect(told({ participation: 'first', name }, {})).toEqual([`För första gången deltar ${name}`])
  })
  test('stands in the annex where the units are many', () => {
    expect(
      toldOf(Array.from({ length: 8 }, (_, index) => unitOf({ id: idOf(index), participation: 'first' })))
    ).toEqual([])
  })
})
