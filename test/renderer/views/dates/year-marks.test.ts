import { describe, expect, it } from 'vitest'
import { yearMarks } from '../../../../renderer/views/dates/date-marks'
import { inOrder } from '../../../../renderer/views/dates/in-order'
import type { Day } from '../../../../shared/domain/reading/day'
import type { DateKind, MatterDate, When } from '../../../../shared/rules/matter-date'

const dated = (kind: DateKind, when: When): MatterDate => ({
  kind,
  when,
  source: { kind: 'matter' },
  status: 'later',
  standing: 'open',
  field: 'meeting.date'
})
const on = (kind: DateKind, day: Day): MatterDate => dated(kind, { kind: 'day', day })

describe('the picture of the year', () => {
  it('reaches from the month of the first date to that of the last', () => {
    const picture = yearMarks([on('entry', '2023-05-17'), on('winners', '2023-11-28')], '2023-05-05')
    expect(picture?.months.map(({ month }) => month)).toEqual([
      '2023-05',
      '2023-06',
      '2023-07',
      '2023-08',
      '2023-09',
      '2023-10',
      '2023-11'
    ])
  })

  it('reaches over the turn of the year', () => {
    const picture = yearMarks([on('entry', '2023-12-17'), on('winners', '2024-01-28')], '2023-05-05')
    expect(picture?.months.map(({ month }) => month)).toEqual(['2023-12', '2024-01'])
  })

  it('stands one date above another where they would hide each other', () => {
    const picture = yearMarks(
      [on('meeting', '2023-06-20'), on('verification', '2023-06-20'), on('winners', '2023-11-28')],
      '2023-05-05'
    )
    expect(picture?.marks.map(({ lane }) => lane)).toEqual([0, 1, 0])
  })

  it('draws a month where no day is known in the middle of that month', () => {
    const picture = yearMarks([dated('winners', { kind: 'month', month: '2024-11' })], '2024-05-05')
    expect(picture?.marks[0]?.x).toBeCloseTo(50)
  })

  it('shows today only where it lies within', () => {
    expect(yearMarks([on('entry', '2023-05-17')], '2023-05-16')?.today).toBeCloseTo(50)
    expect(yearMarks([on('entry', '2023-05-17')], '2026-01-01')?.today).toBeNull()
  })

  it('is not drawn where no date is known', () => {
    expect(yearMarks([dated('entry', { kind: 'unknown', because: 'notTold' })], '2023-05-05')).toBeNull()
  })
})

it('lists a month at its end, and unknown dates last of all', () => {
  const dates = [
    dated('papers', { kind: 'unknown', because: 'notTold' }),
    dated('winners', { kind: 'month', month: '2024-06' }),
    on('extract', '2024-06-30'),
    on('appeal', '2024-07-01')
  ]
  expect(inOrder(dates).map(({ kind }) => kind)).toEqual(['extract', 'winners', 'appeal', 'papers'])
})
