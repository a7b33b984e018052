import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDay } from '../../../../shared/domain/reading/read-day'
import { readChoice, readYesNo } from '../../../../shared/domain/reading/read-choice'
import { readLine } from '../../../../shared/domain/reading/read-line'
import { readCount, readPercentage, readYear, readYears } from '../../../../shared/domain/reading/read-number'
import { readWinnersTime } from '../../../../shared/domain/reading/winners-time'

const hostile = [
  '__proto__',
  'NaN',
  'Infinity',
  '1e3',
  '0x10',
  '½',
  '٥',
  '５',
  'Ⅴ',
  '5; DROP',
  '<b>5</b>',
  '--5',
  '\u0000',
  '9'.repeat(50)
]

describe('a day', () => {
  test.each(hostile)('%j is no day, and is kept as typed', (typed) =>
    expect(readDay(typed)).toMatchObject({ kind: 'unreadable', typed })
  )
  test.each(['', '  ', '\n\t'])('%j is missing', (typed) => expect(readDay(typed)).toEqual({ kind: 'missing' }))
})

describe('a count', () => {
  test.each([
    ['0', 0],
    [' 14 ', 14],
    ['007', 7],
    ['1 000', 1000],
    ['1\u00A0234\u00A0567', 1_234_567],
    ['999999999', 999_999_999]
  ])('%j is %d', (typed, value) => expect(readCount(typed)).toEqual({ kind: 'answered', value }))

  test.each(['-3', '−3', ' - 3'])('%j is less than zero', (typed) =>
    expect(readCount(typed)).toEqual({ kind: 'unreadable', typed, because: 'negative' })
  )

  test.each(['5,5', '5.0', '+5', 'fem', '5 st', '5-6', '1 2', '10 00', '1000000000', ...hostile])(
    '%j is no whole number',
    (typed) => expect(readCount(typed)).toEqual({ kind: 'unreadable', typed, because: 'notAWholeNumber' })
  )
})

describe('a share', () => {
  test.each([
    ['51', 51],
    ['51 %', 51],
    ['51%', 51],
    ['51 procent', 51],
    ['51,5 %', 51.5],
    ['51.25', 51.25],
    ['0', 0],
    ['100', 100]
  ])('%j is %d', (typed, value) => expect(readPercentage(typed)).toEqual({ kind: 'answered', value }))

  test.each(['140 %', '100,0001', '-1', '%', 'procent', '51 % %', '5 1', '51.', ',5', '1e1', 'halva', ...hostile])(
    '%j is no share',
    (typed) => expect(readPercentage(typed)).toEqual({ kind: 'unreadable', typed, because: 'notAPercentage' })
  )

  test('nothing is missing', () => expect(readPercentage(' ')).toEqual({ kind: 'missing' }))
})

describe('years', () => {
  test.each(['1900', '2023', ' 2199 '])('%j is a year', (typed) =>
    expect(readYear(typed)).toMatchObject({ kind: 'answered' })
  )
  test.each(['1899', '2200', '23', '20233', '2o23', '2023-01', ...hostile])('%j is no year', (typed) =>
    expect(readYear(typed)).toEqual({ kind: 'unreadable', typed, because: 'notAYear' })
  )

  test.each([
    ['2022, 2023', [2022, 2023]],
    ['2023 och 2022', [2022, 2023]],
    ['2019;2021 2020', [2019, 2020, 2021]],
    ['2022, 2022', [2022]]
  ])('%j are read in order, each once', (typed, value) => expect(readYears(typed)).toEqual({ kind: 'answered', value }))

  test.each(['2022–2024', '2022 samt 2023', '2022, i fjol', 'ochså 2022'])('%j are no years', (typed) =>
    expect(readYears(typed)).toEqual({ kind: 'unreadable', typed, because: 'notAYear' })
  )
  test.each(['', ' , ', 'och'])('%j are no answer', (typed) => expect(readYears(typed)).toEqual({ kind: 'missing' }))
})

test('a choice is one of its list to the letter', () => {
  expect(readChoice(' private ', ['private', 'city'])).toEqual({ kind: 'answered', value: 'private' })
  expect(readChoice('Private', ['private', 'city'])).toEqual({
    kind: 'unreadable',
    typed: 'Private',
    because: 'notAChoice'
  })
  expect(readYesNo('yes')).toEqual({ kind: 'answered', value: true })
  expect(readYesNo('no')).toEqual({ kind: 'answered', value: false })
  expect(readYesNo('ja')).toMatchObject({ kind: 'unreadable' })
})

test('a line is one line, without outer space', () => {
  expect(readLine('  Kruton\u000Boch\n \n Linden\u00AD ')).toEqual({ kind: 'answered', value: 'Kruton och Linden' })
  expect(readLine('\u200B \n')).toEqual({ kind: 'missing' })
})

test('a text of two hundred thousand digits or spaces is read at once, as no answer', () => {
  for (const typed of ['9'.repeat(200_000), `5${' '.repeat(199_998)}5`, `${' '.repeat(199_999)}x`]) {
    for (const read of [readDay, readCount, readPercentage, readYear]) expect(read(typed).kind).toBe('unreadable')
  }
})

test('no reader ever throws or makes up an answer that cannot be written down', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      for (const read of [
        readDay,
        readCount,
        readPercentage,
        readYear,
        readYears,
        readLine,
        readYesNo,
        readWinnersTime
      ]) {
        const answer = read(typed)
        if (answer.kind === 'unreadable') expect(answer.typed).toBe(typed)
        if (answer.kind === 'answered' && typeof answer.value === 'number')
          expect(Number.isFinite(answer.value)).toBe(true)
      }
    })
  )
})
