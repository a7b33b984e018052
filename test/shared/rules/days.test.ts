import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../shared/domain/reading/add-days'
import { dayFrom, type Day } from '../../../shared/domain/reading/day'
import { readDay } from '../../../shared/domain/reading/read-day'
import { valueOf } from '../../../shared/domain/reading/answer'
import { dayOff } from '../../../shared/rules/days/day-off'
import { holidayTable } from '../../../shared/rules/days/holiday-table'
import { lastWorkingDay } from '../../../shared/rules/days/last-working-day'
import { nextWeekday } from '../../../shared/rules/days/next-weekday'

const someDay = fc
  .date({ min: new Date('2005-01-02T00:00:00Z'), max: new Date('2099-12-28T00:00:00Z'), noInvalidDate: true })
  .map((date) => dayFrom(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) as Day)

test('the table of holidays is what the library says, year by year', () => {
  const library = new Holidays('SE', { timezone: 'UTC', languages: 'sv', types: ['public', 'bank'] })
  for (const [year, days] of Object.entries(holidayTable)) {
    const said = library.getHolidays(Number(year)).map(({ date }) => date.slice(5, 10))
    expect(days.split(' ').sort(), year).toEqual(said.sort())
  }
})

test.each([
  ['2024-01-06', 'trettondedag jul'],
  ['2024-03-29', 'långfredagen'],
  ['2024-03-31', 'påskdagen'],
  ['2024-04-01', 'annandag påsk'],
  ['2024-05-01', 'första maj'],
  ['2024-05-09', 'Kristi himmelsfärdsdag'],
  ['2024-06-06', 'nationaldagen'],
  ['2024-06-21', 'midsommarafton'],
  ['2024-06-22', 'midsommardagen'],
  ['2015-06-19', 'midsommarafton'],
  ['2020-06-20', 'midsommardagen'],
  ['2024-11-02', 'alla helgons dag'],
  ['2024-12-24', 'julafton'],
  ['2024-12-31', 'nyårsafton']
] as const)('%s is %s', (day, name) => {
  expect(dayOff(day)).toEqual({ kind: 'holiday', name })
})

test.each([
  ['2024-06-30', { kind: 'sunday' }],
  ['2029-06-30', { kind: 'saturday' }],
  ['2030-06-30', { kind: 'sunday' }],
  ['2023-06-30', undefined],
  ['2024-02-29', undefined],
  ['2024-03-28', undefined],
  ['2024-12-23', undefined]
] as const)('%s is %o', (day, expected) => {
  expect(dayOff(day)).toEqual(expected)
})

describe('a statutory period', () => {
  test.each([
    ['a weekday stands', '2023-06-30', '2023-06-30'],
    ['a Sunday becomes Monday', '2024-06-30', '2024-07-01'],
    ['a Saturday becomes Monday', '2029-06-30', '2029-07-02'],
    ['midsummer eve becomes Monday', '2024-06-21', '2024-06-24'],
    ['Maundy Thursday stands', '2024-03-28', '2024-03-28'],
    ['Good Friday becomes Tuesday', '2024-03-29', '2024-04-02'],
    ['the national day on a Thursday becomes Friday', '2024-06-06', '2024-06-07'],
    ['Christmas Eve becomes the day after Boxing Day', '2024-12-24', '2024-12-27'],
    ['New Year’s Eve on a Sunday becomes 2 January', '2023-12-31', '2024-01-02']
  ] as const)('that ends on %s', (_, day, moved) => {
    expect(nextWeekday(day)).toBe(moved)
  })
})

test.each([
  ['2024-06-30', '2024-06-28'],
  ['2029-06-30', '2029-06-29'],
  ['2030-06-30', '2030-06-28'],
  ['2024-06-22', '2024-06-20'],
  ['2024-12-26', '2024-12-23'],
  ['2023-06-30', '2023-06-30']
] as const)('the last working day on or before %s is %s', (day, last) => {
  expect(lastWorkingDay(day)).toBe(last)
})

test('a day is moved forwards or back to a working day, and never past one', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const next = nextWeekday(day)
      const last = lastWorkingDay(day)
      expect([dayOff(next), dayOff(last)]).toEqual([undefined, undefined])
      for (let between = day; between < next; between = addDays(between, 1)) expect(dayOff(between)).toBeDefined()
      for (let between = day; between > last; between = addDays(between, -1)) expect(dayOff(between)).toBeDefined()
    })
  )
})

test('adding days and taking them away again gives the same day', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -400, max: 400 }), (day, days) => {
      expect(addDays(addDays(day, days), -days)).toBe(day)
    })
  )
})

test.each([
  ['2024-02-15', 14, '2024-02-29'],
  ['2023-02-15', 14, '2023-03-01'],
  ['2024-03-24', 14, '2024-04-07'],
  ['2024-12-31', 1, '2025-01-01'],
  ['9999-12-30', 14, '9999-12-31']
] as const)('%s and %i days more is %s', (day, days, later) => {
  expect(addDays(day, days)).toBe(later)
})

test('a day of the first thousand years keeps its four digits', () => {
  expect(valueOf(readDay('0800-12-25'))).toBe('0800-12-25')
})
