import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import { deadlines, inOrderOfTime } from '../../../shared/rules/deadlines'
import { extractStanding } from '../../../shared/rules/extract-standing'
import { findDates } from '../../../shared/rules/find-dates'
import type { DateKind } from '../../../shared/rules/matter-date'
import { matterOf } from '../../builders/matter'
import { unitOf } from '../../builders/unit'
import { datedMatter } from './dated-matter'

const found = (matter: MatterDraft, kind: DateKind) => findDates(matter).find((each) => each.kind === kind)
const standing = (matter: MatterDraft, kind: DateKind, today = '2023-07-01' as const) =>
  deadlines(matter, today).find((each) => each.kind === kind)?.standing

const dated = datedMatter({ meeting: '2023-06-12', extractBy: '2023-06-30' })
const told = (minutes: Partial<MatterDraft['minutes']>): MatterDraft => ({
  ...dated,
  minutes: { ...dated.minutes, ...minutes }
})

describe('the dates of a matter', () => {
  test('lead each to the field that it is typed in, in the order of the work', () => {
    expect(findDates(datedMatter({})).map(({ kind, field }) => [kind, field])).toEqual([
      ['entry', 'rules.entryBy'],
      ['group', 'preparation.groupDate'],
      ['papers', 'meeting.papersBy'],
      ['meeting', 'meeting.date'],
      ['verification', 'minutes.verifiedOn'],
      ['publicNotice', 'minutes.postedOn'],
      ['appeal', 'minutes.appealEnds'],
      ['extract', 'rules.extractBy'],
      ['winners', 'rules.winners']
    ])
  })

  test('of the rules tell their source', () => {
    expect(found(dated, 'extract')).toMatchObject({ source: { kind: 'rules', text: 'Årets anvisningar' } })
  })

  test.each([
    ['2023-09-15', { kind: 'day', day: '2023-09-15' }],
    ['2023-09', { kind: 'month', month: '2023-09' }],
    ['', { kind: 'unknown', because: 'notTold' }],
    [' ', { kind: 'unknown', because: 'notTold' }],
    ['när det blir av', { kind: 'unknown', because: 'unreadable' }]
  ])('the winners’ day, typed as %j', (value, when) => {
    const winners = { value, source: '', from: '2023', confirmed: 'yes' }
    expect(found(matterOf({ rules: { winners } }), 'winners')?.when).toEqual(when)
  })

  test('an empty line waits for no yes', () => {
    const entryBy = { value: ' ', source: '', from: '2022', confirmed: '' }
    expect(found(matterOf({ rules: { entryBy } }), 'entry')?.when).toEqual({ kind: 'unknown', because: 'notTold' })
  })

  test('are not reckoned from a period that cannot be read, nor from a day that is not known', () => {
    const unreadable = datedMatter({ meeting: '2023-06-12', verificationDays: 'fjorton' })
    expect(found(unreadable, 'verification')?.when).toEqual({ kind: 'unknown', because: 'unreadable' })
    expect(found(datedMatter({ verificationDays: '14' }), 'verification')?.when).toEqual({
      kind: 'unknown',
      because: 'followsUnknown'
    })
  })

  test.each([
    ['item', { kind: 'standingOrders' }],
    ['decision', { kind: 'standingOrders' }]
  ])('an immediate verification of the %s is on the day of the meeting', (immediate, source) => {
    const verification = found(datedMatter({ meeting: '2023-06-12', immediate }), 'verification')
    expect(verification).toMatchObject({ when: { kind: 'day', day: '2023-06-12' }, source })
  })

  test('a day that the minutes tell and that cannot be read is told as that, and not reckoned', () => {
    expect(found(told({ verifiedOn: 'i maj' }), 'verification')?.when).toEqual({
      kind: 'unknown',
      because: 'unreadable'
    })
    expect(found(told({ appealEnds: '2023-07-19' }), 'appeal')).toMatchObject({
      when: { kind: 'day', day: '2023-07-19' },
      source: { kind: 'matter' }
    })
  })
})

describe('how a date stands', () => {
  test.each<[DateKind, Partial<MatterDraft['minutes']>]>([
    ['verification', { verifiedOn: '2023-06-19' }],
    ['publicNotice', { postedOn: '2023-06-20' }],
    ['extract', { extractSentOn: '2023-06-21' }]
  ])('the %s is late when its day has passed, and done when the minutes tell when', (kind, minutes) => {
    expect(standing(dated, kind)).toBe('late')
    expect(standing(told(minutes), kind)).toBe('done')
  })

  test.each<DateKind>(['verification', 'publicNotice', 'extract'])(
    'the %s is open while its day is to come',
    (kind) => {
      expect(standing(dated, kind, '2023-06-01' as never)).toBe('open')
    }
  )

  test.each<DateKind>(['meeting', 'appeal'])('the %s is merely reached', (kind) => {
    expect(standing(dated, kind, '2023-09-01' as never)).toBe('done')
    expect(standing(dated, kind, '2023-06-01' as never)).toBe('open')
  })

  test('the last day to enter is done when every unit has sent its entry in, and late when one has not', () => {
    const entryBy = { value: '2023-05-17', source: '', from: '2023', confirmed: 'yes' }
    const entered = (...states: string[]) =>
      matterOf({
        rules: { entryBy },
        units: states.map((state, row) =>
          unitOf({ id: `${row}`.padStart(8, '0') + '-0000-4000-8000-000000000001', state })
        )
      })
    expect(standing(entered('entrySubmitted', 'entrySubmitted'), 'entry')).toBe('done')
    expect(standing(entered('entrySubmitted', 'registered'), 'entry')).toBe('late')
    expect(standing(entered(), 'entry')).toBe('done')
  })

  test('one day is next, also when it is today, and those before it have passed', () => {
    const status = (today: '2023-06-12' | '2023-06-13') =>
      Object.fromEntries(deadlines(dated, today).map((each) => [each.kind, each.status]))
    expect(status('2023-06-12')).toMatchObject({ meeting: 'next', verification: 'later', entry: 'unknown' })
    expect(status('2023-06-13')).toMatchObject({ meeting: 'past', verification: 'next', extract: 'later' })
  })

  test('dates that are not known come last', () => {
    const order = inOrderOfTime(deadlines(dated, '2023-06-01')).map(({ kind }) => kind)
    expect(order.slice(0, 4)).toEqual(['meeting', 'verification', 'publicNotice', 'extract'])
    expect(order.slice(-2)).toEqual(['papers', 'winners'])
  })
})

describe('the extract', () => {
  test.each([
    [{}, 'undecided'],
    [{ outcome: 'asProposed' }, 'unsent'],
    [{ outcome: 'changed' }, 'unsent'],
    [{ outcome: 'rejected' }, 'rejected'],
    [{ outcome: 'tabled' }, 'tabled'],
    [{ outcome: 'referredBack', extractSentOn: '2023-06-21' }, 'referredBack'],
    [{ outcome: 'asProposed', extractSentOn: '2023-06-21' }, 'sent']
  ] as const)('of minutes with %j is %s', (minutes, expected) => {
    expect(extractStanding(told(minutes))).toBe(expected)
  })
})
