import { expect, test } from 'vitest'
import { capitalised } from '../../../../shared/text/language/capitalised'
import { dayInText, dayText, monthInText } from '../../../../shared/text/language/date-text'
import { numberInDigits, numberInText } from '../../../../shared/text/language/number-words'
import { unitsCounted, unitsCountedFirst } from '../../../../shared/text/language/units-counted'

test('numbers to tolv stand in letters, digits above', () => {
  const words = [
    'noll',
    'en',
    'två',
    'tre',
    'fyra',
    'fem',
    'sex',
    'sju',
    'åtta',
    'nio',
    'tio',
    'elva',
    'tolv',
    '13',
    '14'
  ]
  expect(words.map((_, count) => numberInText(count))).toEqual(words)
  expect(numberInText(1_234)).toBe('1\u00A0234')
})

test.each([
  [51, '51'],
  [51.5, '51,5'],
  [0, '0'],
  [33.333, '33,33']
])('a share of %d reads %s', (value, text) => expect(numberInDigits(value)).toBe(text))

test.each([
  [1, 'en enhet', 'En enhet'],
  [2, 'två enheter', 'Två enheter'],
  [12, 'tolv enheter', 'Tolv enheter'],
  [13, '13 enheter', 'Sammanlagt 13 enheter'],
  [40, '40 enheter', 'Sammanlagt 40 enheter']
])('%d units are %s, and %s first in a sentence', (count, inside, first) => {
  expect(unitsCounted(count)).toBe(inside)
  expect(unitsCountedFirst(count)).toBe(first)
})

test('days are told with their year', () => {
  expect(dayInText('2024-05-17')).toBe('den 17 maj 2024')
  expect(dayInText('2014-06-01')).toBe('den 1 juni 2014')
  expect(dayText('2023-12-31')).toBe('31 december 2023')
  expect(monthInText('2024-11')).toBe('november 2024')
  expect(monthInText('2024-01')).toBe('januari 2024')
})

test.each([
  ['förvaltningen', 'Förvaltningen'],
  ['äldreomsorg', 'Äldreomsorg'],
  ['S:t Görans', 'S:t Görans'],
  ['', ''],
  ['3 och 7', '3 och 7'],
  ['👩 bara', '👩 bara']
])('%j begins a sentence as %j', (text, expected) => expect(capitalised(text)).toBe(expected))
