import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import { deadlines, inOrderOfTime } from '../../../shared/rules/deadlines'
import { dayOf, type DateKind, type MatterDate } from '../../../shared/rules/matter-date'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { datedMatter } from './dated-matter'

const at = (matter: MatterDraft, kind: DateKind, today = '2023-06-01' as const): MatterDate => {
  const found = deadlines(matter, today).find((each) => each.kind === kind)
  if (!found) throw new Error(`No ${kind}.`)
  return found
}
const days = (matter: MatterDraft, today = '2023-06-01' as const) =>
  Object.fromEntries(deadlines(matter, today).map((each) => [each.kind, dayOf(each)]))

const withMinutes = (matter: MatterDraft, minutes: Partial<MatterDraft['minutes']>): MatterDraft => ({
  ...matter,
  minutes: { ...matter.minutes, ...minutes }
})

describe('ordinary verification', () => {
  test('takes 14 days, the notice two more, and the time for appeal three weeks from the notice', () => {
    expect(days(datedMatter({ meeting: '2023-06-12' }))).toMatchObject({
      verification: '2023-06-26',
      publicNotice: '2023-06-28',
      appeal: '2023-07-19'
    })
  })

  test('an appeal time that ends on a Sunday runs to Monday, and says from when it was moved', () => {
    expect(at(datedMatter({ meeting: '2023-06-16' }), 'appeal').when).toEqual({
      kind: 'day',
      day: '2023-07-24',
      movedFrom: '2023-07-23'
    })
  })

  test('what the minutes tell stands before what is reckoned', () => {
    const matter = withMinutes(datedMatter({ meeting: '2023-06-12' }), {
      verifiedOn: '2023-06-19',
      postedOn: '2023-06-20'
    })
    expect(days(matter)).toMatchObject({ verification: '2023-06-19', publicNotice: '2023-06-20', appeal: '2023-07-11' })
    expect(at(matter, 'verification').source).toEqual({ kind: 'matter' })
  })

  test('takes the days of the committee’s own profile where it has some', () => {
    expect(days(datedMatter({ meeting: '2023-06-12', verificationDays: '7' }))).toMatchObject({
      verification: '2023-06-19'
    })
  })

  test('is not reckoned for a company’s board, whose days nobody has told', () => {
    const board = datedMatter({ meeting: '2023-06-12', kind: 'board' })
    expect(at(board, 'verification').when).toEqual({ kind: 'unknown', because: 'noPeriod' })
    expect(at(board, 'appeal').when).toMatchObject({ kind: 'unknown' })
  })
})

test('an immediately verified item is verified at the meeting and announced two days after it', () => {
  const matter = datedMatter({ meeting: '2023-06-20', immediate: 'item' })
  expect(days(matter)).toMatchObject({ verification: '2023-06-20', publicNotice: '2023-06-22', appeal: '2023-07-13' })
  expect(at(matter, 'verification').source).toEqual({ kind: 'standingOrders' })
})

test('each date that is not known says why', () => {
  const matter = datedMatter({ meeting: '2023-02-30', extractBy: '2023-06-30', confirmed: '' })
  const because = (kind: DateKind) => {
    const { when } = at(matter, kind)
    return when.kind === 'unknown' ? when.because : when
  }
  expect(because('entry')).toBe('notTold')
  expect(because('meeting')).toBe('unreadable')
  expect(because('verification')).toBe('followsUnknown')
  expect(because('extract')).toBe('notConfirmed')
})

test('winners known by their month only have no day', () => {
  const matter = datedMatter({})
  const winners = { value: '2023-11', source: 'S', from: '2023', confirmed: 'yes' }
  expect(at({ ...matter, rules: { ...matter.rules, winners } }, 'winners')).toMatchObject({
    when: { kind: 'month', month: '2023-11' },
    status: 'unknown'
  })
})

describe('today', () => {
  test.each([
    ['2023-05-17', { entry: 'next', group: 'later', meeting: 'later' }],
    ['2023-05-18', { entry: 'past', group: 'next', meeting: 'later' }],
    ['2023-06-13', { papers: 'next', meeting: 'later' }],
    ['2023-06-20', { group: 'past', meeting: 'next', verification: 'next', publicNotice: 'later' }],
    ['2023-12-24', { entry: 'past', meeting: 'past', winners: 'past' }]
  ] as const)('%s tells what has passed and what is next', (today, expected) => {
    const found = Object.fromEntries(deadlines(sampleMatter(''), today).map(({ kind, status }) => [kind, status]))
    expect(found).toMatchObject(expected)
  })

  test('an entry deadline that has passed with an entry missing is late', () => {
    const sample = sampleMatter('')
    expect(at(sample, 'entry').standing).toBe('late')
    const submitted = sample.units.map((unit) => ({
      ...unit,
      state: unit.state === 'registered' ? 'entrySubmitted' : unit.state
    }))
    expect(at({ ...sample, units: submitted }, 'entry').standing).toBe('done')
  })

  test('the extract is late the day after its deadline, unless it is told that it was sent', () => {
    const matter = datedMatter({ extractBy: '2023-05-31' })
    expect(at(matter, 'extract').standing).toBe('late')
    expect(at(withMinutes(matter, { extractSentOn: '2023-05-30' }), 'extract').standing).toBe('done')
    expect(at(datedMatter({ extractBy: '2023-06-01' }), 'extract').standing).toBe('open')
  })
})

test('in order of time the unknown dates come last', () => {
  const sample = sampleMatter('')
  const withoutPapers = { ...sample, meeting: { ...sample.meeting, papersBy: '' } }
  const order = inOrderOfTime(deadlines(withoutPapers, '2023-06-01')).map(({ kind }) => kind)
  expect(order).toEqual([
    'entry',
    'group',
    'meeting',
    'verification',
    'publicNotice',
    'extract',
    'appeal',
    'winners',
    'papers'
  ])
})
