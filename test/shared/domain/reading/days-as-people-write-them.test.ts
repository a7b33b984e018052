import { describe, expect, test } from 'vitest'
import { valueOf } from '../../../../shared/domain/reading/answer'
import { addDays } from '../../../../shared/domain/reading/add-days'
import { utc, type Day } from '../../../../shared/domain/reading/day'
import { readDay } from '../../../../shared/domain/reading/read-day'
import { readDays } from '../../../../shared/domain/reading/read-days'
import { readWinnersTime } from '../../../../shared/domain/reading/winners-time'

const sayer = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
  const format = new Intl.DateTimeFormat('sv-SE', { ...options, timeZone: 'UTC' })
  return (day) => format.format(utc(day))
}
const long = sayer({ dateStyle: 'long' })
const medium = sayer({ dateStyle: 'medium' })
const withWeekday = sayer({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const withoutYear = sayer({ day: 'numeric', month: 'long' })
const weekday = sayer({ weekday: 'long' })
const shortWeekday = sayer({ weekday: 'short' })
const month = sayer({ month: 'long' })

/** Every form that is read, written from a day. */
const forms: Record<
  string,
  (parts: { day: Day; y: string; yy: string; m: string; mm: string; d: string; dd: string }) => string
> = {
  iso: ({ day }) => day,
  'iso without zeros': ({ y, m, d }) => `${y}-${m}-${d}`,
  'iso with slashes': ({ y, mm, dd }) => `${y}/${mm}/${dd}`,
  'iso with full stops': ({ y, mm, dd }) => `${y}.${mm}.${dd}`,
  'iso with spaces': ({ y, mm, dd }) => `${y} ${mm} ${dd}`,
  'iso with en dashes': ({ y, mm, dd }) => `${y}–${mm}–${dd}`,
  'eight figures': ({ y, mm, dd }) => `${y}${mm}${dd}`,
  'slash and space': ({ y, m, d }) => `${d}/${m} ${y}`,
  'slash, space and zeros': ({ y, mm, dd }) => `${dd}/${mm} ${y}`,
  'slash, hyphen and a short year': ({ yy, m, d }) => `${d}/${m}-${yy}`,
  'slash, en dash and a short year': ({ yy, m, d }) => `${d}/${m} – ${yy}`,
  'slash, space and a short year': ({ yy, m, d }) => `${d}/${m} ${yy}`,
  slashes: ({ y, m, d }) => `${d}/${m}/${y}`,
  'slashes and zeros': ({ y, mm, dd }) => `${dd}/${mm}/${y}`,
  'full stops': ({ y, m, d }) => `${d}.${m}.${y}`,
  'full stops and zeros': ({ y, mm, dd }) => `${dd}.${mm}.${y}`,
  'full stop and space': ({ y, m, d }) => `${d}.${m} ${y}`,
  'spaces, day first': ({ y, m, d }) => `${d} ${m} ${y}`,
  'in words, with a short year': ({ day, d, yy }) => `${d} ${month(day)} ’${yy}`,
  'hyphens, day first': ({ y, m, d }) => `${d}-${m}-${y}`,
  'in words': ({ day }) => long(day),
  'in words, with den': ({ day }) => `den ${long(day)}`,
  'in capitals with no-break spaces': ({ day }) => long(day).toUpperCase().replace(/ /g, '\u00A0'),
  'with a full stop': ({ day }) => `Den ${long(day)}.`,
  'with an ordinal ending': ({ day, d, y }) => `den ${d}:e ${month(day)} ${y}`,
  'with a comma': ({ day, d, y }) => `${d} ${month(day)}, ${y}`,
  'with a short month': ({ day }) => medium(day),
  'with a short month and no full stop': ({ day, d, y }) => `${d} ${month(day).slice(0, 3)} ${y}`,
  'with a short month and year': ({ day, d, yy }) => `${d}-${month(day).slice(0, 3)}-${yy}`,
  'with its weekday': ({ day }) => withWeekday(day),
  'with its weekday in the definite': ({ day }) => `${weekday(day)}en den ${long(day)}`,
  'with a short weekday': ({ day, d, m, y }) => `${shortWeekday(day)} ${d}/${m} ${y}`,
  'with a weekday behind': ({ day, d, m, y }) => `${d}/${m} ${y} (${weekday(day)})`,
  'with a time in words': ({ day }) => `${long(day)} kl. 17.00`,
  'with an hour': ({ day }) => `${day}, kl 9`,
  'with a span of time': ({ day }) => `${long(day)}, kl. 17.00–19.30`,
  'with a time in figures': ({ day }) => `${day} 09:30`,
  'with a time as machines write it': ({ day }) => `${day}T09:30:00`,
  'with a time in UTC': ({ day }) => `${day}T00:00:00.000Z`,
  'with a Swedish time zone': ({ day }) => `${day}T23:30:00+02:00`
}

const partsOf = (day: Day) => {
  const [y = '', mm = '', dd = ''] = day.split('-')
  return { day, y, yy: y.slice(2), mm, dd, m: String(Number(mm)), d: String(Number(dd)) }
}

describe('every day of 1990–2060 is read back as itself', () => {
  test.each(Object.entries(forms))('%s', (_, write) => {
    const wrong: string[] = []
    for (let day: Day = '1990-01-01'; day <= '2060-12-31'; day = addDays(day, 1)) {
      const typed = write(partsOf(day))
      const read = valueOf(readDay(typed))
      if (read !== day) wrong.push(`${typed} → ${read}`)
    }
    expect(wrong).toEqual([])
  })
})

test('a short year between full stops or slashes is read as itself or asked about, and is always read in its own year', () => {
  const wrong: string[] = []
  for (let day: Day = '1990-01-01'; day <= '2060-12-31'; day = addDays(day, 1)) {
    const { y, yy, m, mm, d, dd } = partsOf(day)
    for (const typed of [`${dd}/${mm}/${yy}`, `${dd}.${mm}.${yy}`, `${d}/${m}/${yy}`, `${d}.${m}.${yy}`]) {
      if ((valueOf(readDay(typed)) ?? day) !== day || valueOf(readDay(typed, { inYear: Number(y) })) !== day)
        wrong.push(typed)
    }
  }
  expect(wrong).toEqual([])
})

test('a day without a year is a day of the year given, and of no other', () => {
  const wrong: string[] = []
  for (let day: Day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    const { m, d } = partsOf(day)
    for (const typed of [`${d}/${m}`, withoutYear(day), `${weekday(day)} den ${d}/${m}`]) {
      if (valueOf(readDay(typed, { inYear: 2026 })) !== day || readDay(typed).kind !== 'unreadable') wrong.push(typed)
    }
  }
  expect(wrong).toEqual([])
})

test.each([
  ['16.6.26', '2026-06-16'],
  ['06/07/26', '2026-07-06'],
  ['6/7/2026', '2026-07-06'],
  [' 2023-06-12\n', '2023-06-12'],
  ['Den  1\u00A0JUNI 2023', '2023-06-01'],
  ['lo\u0308rdag 13 juni 2026', '2026-06-13'],
  ['16 juni 26', '2026-06-16'],
  ['2026-jun-16', '2026-06-16'],
  ['tis. 16/6 -26', '2026-06-16'],
  ['tisdag, den 16 juni 2026 klockan 17', '2026-06-16'],
  ['29 februari 2024', '2024-02-29']
])('%j is %s', (typed, day) => expect(readDay(typed)).toEqual({ kind: 'answered', value: day }))

const asked: Record<'notADay' | 'dayWithoutYear' | 'monthWithoutDay' | 'dayInTwoWays' | 'dayNotUnderstood', string[]> =
  {
    notADay: [
      '2024-02-30',
      '2023-02-29',
      '1900-02-29',
      '2024-00-10',
      '2024-01-00',
      '0000-01-01',
      '31 april 2024',
      '0 maj 2024',
      '31/6 2026',
      '30.2.26',
      '30 februari',
      '20260230'
    ],
    dayWithoutYear: ['16 juni', '16/6', 'tisdag den 16 juni', '29/2', '6/16'],
    monthWithoutDay: ['2026-06', 'juni 2026', 'i maj', 'juni', '6/2026', '2026/6'],
    dayInTwoWays: [
      '03-04-05',
      '26-06-16',
      '16-6-26',
      '26/07/06',
      '26.06.16',
      '260616',
      '16 6 26',
      '16062026',
      '19012026'
    ],
    dayNotUnderstood: [
      '12 june 2024',
      'midsommarafton',
      'i morgon',
      'v. 25',
      '16',
      '2026',
      '45063',
      '16–17 juni 2026',
      '16 juni 2026 preliminärt',
      '2026-06-15T22:00:00Z',
      '2026-06-16 25:00',
      '16.6',
      '16/6-70',
      '2026-06/16'
    ]
  }

test.each(Object.entries(asked).flatMap(([because, typed]) => typed.map((each) => ({ typed: each, because }))))(
  '$typed is asked about: $because',
  ({ typed, because }) => expect(readDay(typed)).toEqual({ kind: 'unreadable', typed, because })
)

test.each([
  ['6/16/2026', 'monthFirst'],
  ['2026-16-06', 'monthFirst'],
  ['onsdag 16 juni 2026', 'otherWeekday'],
  ['16/6 2026 (mån)', 'otherWeekday']
])('%j is asked about with the day that it may be: %s', (typed, kind) =>
  expect(readDay(typed)).toEqual({ kind: 'unreadable', typed, because: { kind, day: '2026-06-16' } })
)

test.each([
  ['16 juni, 25 augusti och 22 september 2026', ['2026-06-16', '2026-08-25', '2026-09-22']],
  ['25/8 2026; 16/6 2026', ['2026-06-16', '2026-08-25']],
  ['tisdag, 16 juni 2026, kl. 17.00\nons, 17/6 -26', ['2026-06-16', '2026-06-17']],
  ['16 juni 2026 kl 17, 25 augusti 2026', ['2026-06-16', '2026-08-25']],
  ['16.6.2026, 25.8.2026', ['2026-06-16', '2026-08-25']],
  ['15 december, 19 januari 2027', ['2027-01-19', '2027-12-15']]
])('several days are read, each in its own form: %j', (typed, days) =>
  expect(readDays(typed)).toEqual({ kind: 'answered', value: days })
)

test('several days without a year are days of the year given', () => {
  expect(readDays('16 juni och 25 augusti', { inYear: 2026 })).toEqual({
    kind: 'answered',
    value: ['2026-06-16', '2026-08-25']
  })
  expect(readDays('16 juni och 25 augusti')).toMatchObject({ because: 'dayWithoutYear' })
  expect(readDays('16 juni 2026, 30 februari 2026')).toMatchObject({ because: 'notADay' })
})

describe('the winners are known', () => {
  test.each([
    '2026-11',
    '2026/11',
    '11/2026',
    'november 2026',
    'November 2026',
    'nov 2026',
    'nov. 2026',
    'i november 2026',
    'november 2026.'
  ])('by the month, %j', (typed) =>
    expect(readWinnersTime(typed)).toEqual({ kind: 'answered', value: { kind: 'month', month: '2026-11' } })
  )
  test.each(['2026-11-25', '25 november 2026', '25/11-26', 'onsdag 25 nov 2026'])('by the day, %j', (typed) =>
    expect(readWinnersTime(typed)).toEqual({ kind: 'answered', value: { kind: 'day', day: '2026-11-25' } })
  )
  test.each([
    ['november', 'monthWithoutYear'],
    ['2026-13', 'notADayOrMonth'],
    ['2026-00', 'notADayOrMonth'],
    ['i höst', 'notADayOrMonth'],
    ['31 november 2026', 'notADay'],
    ['25 november', 'dayWithoutYear']
  ])('not by %j', (typed, because) => expect(readWinnersTime(typed)).toEqual({ kind: 'unreadable', typed, because }))
})

test('six figures are a day where they begin with the matter’s own year, and a question elsewhere', () => {
  expect(valueOf(readDay('260616', { inYear: 2026 }))).toBe('2026-06-16')
  expect(readDay('260616', { inYear: 2027 })).toMatchObject({ because: 'dayInTwoWays' })
  expect(readDay('261316', { inYear: 2026 })).toMatchObject({ kind: 'unreadable' })
})
