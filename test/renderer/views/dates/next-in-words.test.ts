import { describe, expect, it } from 'vitest'
import { dayByClock } from '../../../../shared/domain/reading/day-by-clock'
import { nextInWords } from '../../../../renderer/views/dates/next-in-words'
import { aMatter, idOf } from '../../a-matter'

const matter = aMatter({
  meeting: { date: '2023-06-20' },
  units: [{ id: idOf(2), name: 'Linden', state: 'registered' }]
})

describe('what comes next', () => {
  it('is told with its weekday and the days that are left', () => {
    expect(nextInWords(matter, '2023-05-05')).toEqual({
      next: { what: 'Bidraget lämnas senast onsdag 17 maj', left: '12 dagar kvar' },
      late: []
    })
  })

  it('is told beside what is late', () => {
    const { next, late } = nextInWords(matter, '2023-05-18')
    expect(next?.what).toBe('Sammanträde tisdag 20 juni')
    expect(late).toEqual(['Bidraget lämnas senast'])
  })

  it('is nothing when every known date has passed', () => {
    expect(nextInWords(matter, '2026-01-01').next).toBeNull()
  })
})

it('today turns at the user’s own midnight', () => {
  expect(dayByClock(new Date(2023, 4, 5, 0, 1))).toBe('2023-05-05')
  expect(dayByClock(new Date(2023, 4, 5, 23, 59))).toBe('2023-05-05')
})
