import { expect, test } from 'vitest'
import { matterCalendar } from '../../../shared/exchange/calendar'
import { sampleMatter } from '../../../shared/sample/sample-matter'

const stamp = new Date('2023-05-29T08:00:00Z')
const unfolded = (file: string): string => file.replace(/\r\n[ \t]/g, '')
const eventOf = (file: string, kind: string): string =>
  unfolded(file)
    .split('BEGIN:VEVENT')
    .find((event) => event.includes(`-${kind}@namndklar`)) ?? ''

const calendar = () => matterCalendar(sampleMatter(''), stamp)

test('each known date is one event, and a date that is not known is none', () => {
  const sample = sampleMatter('')
  const without = matterCalendar({ ...sample, meeting: { ...sample.meeting, papersBy: '' } }, stamp)
  expect(calendar().match(/BEGIN:VEVENT/g)).toHaveLength(9)
  expect(without.match(/BEGIN:VEVENT/g)).toHaveLength(8)
  expect(eventOf(without, 'papers')).toBe('')
})

test('dates are whole days, and the meeting stands at its own time without a time zone', () => {
  expect(eventOf(calendar(), 'entry')).toContain('DTSTART;VALUE=DATE:20230517')
  expect(eventOf(calendar(), 'meeting')).toMatch(/DTSTART:20230620T160000\r\n/)
  expect(eventOf(calendar(), 'meeting')).toContain('LOCATION:Sammanträdesrummet Linden')
})

test('an event says what and for which year, in Swedish', () => {
  expect(eventOf(calendar(), 'extract')).toContain(
    'SUMMARY:Protokollsutdraget ska ha kommit in senast – Kvalitetsutmärkelsen 2023'
  )
})

test('a deadline on a Sunday tells the working day to keep', () => {
  const sample = sampleMatter('')
  const extractBy = { ...sample.rules.extractBy, value: '2030-06-30' }
  const event = eventOf(matterCalendar({ ...sample, rules: { ...sample.rules, extractBy } }, stamp), 'extract')
  expect(event).toContain('en söndag')
  expect(event).toContain('28 juni 2030')
})

test('the same matter gives the same file, byte by byte', () => {
  expect(matterCalendar(sampleMatter(''), stamp)).toBe(calendar())
})

test('no line is longer than 75 octets', () => {
  for (const line of calendar().split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
})

test.each([
  ['9.00', '090000'],
  ['kl. 16.30', '163000'],
  ['13:15', '131500']
])('a meeting at “%s” begins at %s', (time, start) => {
  const sample = sampleMatter('')
  expect(eventOf(matterCalendar({ ...sample, meeting: { ...sample.meeting, time } }, stamp), 'meeting')).toContain(
    `T${start}\r\n`
  )
})

test('spaces around what was typed are no part of it', () => {
  const sample = sampleMatter('')
  const meeting = { ...sample.meeting, time: ' 16.00 ', place: ' Linden ' }
  const event = eventOf(matterCalendar({ ...sample, awardYear: ' 2023 ', meeting }, stamp), 'meeting')
  expect(event).toContain('T160000\r\n')
  expect(event).toContain('LOCATION:Linden\r\n')
  expect(event).toContain('Kvalitetsutmärkelsen 2023\r\n')
})

test('a matter without a year or a place says nothing in their stead', () => {
  const sample = sampleMatter('')
  const without = matterCalendar({ ...sample, awardYear: ' ', meeting: { ...sample.meeting, place: ' ' } }, stamp)
  expect(eventOf(without, 'meeting')).toContain('– Kvalitetsutmärkelsen\r\n')
  expect(without).not.toContain('LOCATION')
})

test('only the meeting has a place, and only the extract says when to send it', () => {
  expect(calendar().match(/LOCATION/g)).toHaveLength(1)
  expect(eventOf(calendar(), 'entry')).not.toMatch(/DESCRIPTION:.*\\n/)
  const sample = sampleMatter('')
  const extractBy = { ...sample.rules.extractBy, value: '2030-06-30' }
  const late = matterCalendar({ ...sample, rules: { ...sample.rules, extractBy } }, stamp)
  expect(eventOf(late, 'extract')).toMatch(/DESCRIPTION:.*\\n/)
})

test('a meeting whose time cannot be read takes the whole day', () => {
  const sample = sampleMatter('')
  const event = eventOf(
    matterCalendar({ ...sample, meeting: { ...sample.meeting, time: 'efter lunch' } }, stamp),
    'meeting'
  )
  expect(event).toContain('DTSTART;VALUE=DATE:20230620')
})

test('a whole day leaves one free, and the meeting takes up its hours', () => {
  expect(eventOf(calendar(), 'entry')).toContain('TRANSP:TRANSPARENT')
  const meeting = eventOf(calendar(), 'meeting')
  expect(meeting).toContain('TRANSP:OPAQUE')
  expect(meeting).toContain('DTEND:20230620T180000')
})

test('each date reminds before it comes', () => {
  expect(calendar().match(/BEGIN:VALARM/g)).toHaveLength(9)
  expect(eventOf(calendar(), 'entry')).toContain('TRIGGER:-P6DT15H')
  expect(eventOf(calendar(), 'meeting')).toMatch(/ACTION:DISPLAY[^]*TRIGGER:-P1D|TRIGGER:-P1D[^]*ACTION:DISPLAY/)
})

test('a file made after a change has a higher sequence, and no method that would ask for an organiser', () => {
  const sequence = (changed: string): number =>
    Number(/SEQUENCE:(\d+)/.exec(matterCalendar(sampleMatter(changed), stamp))?.[1])
  expect(sequence('2023-05-29T10:00:01.000Z')).toBe(sequence('2023-05-29T10:00:00.000Z') + 1)
  expect([sequence(''), sequence('i går')]).toEqual([0, 0])
  expect(sequence('2060-01-01T00:00:00.000Z')).toBeLessThan(2 ** 31)
  expect(calendar()).not.toContain('METHOD')
})
