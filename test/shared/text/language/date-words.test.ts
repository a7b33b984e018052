import { describe, expect, it } from 'vitest'
import { matterSchema } from '../../../../shared/domain/matter'
import { dateToFindOut } from '../../../../shared/text/sentences/date-to-find-out'
import { daysLeftText } from '../../../../shared/text/language/days-left-text'
import { weekdayText } from '../../../../shared/text/language/weekday-text'

const matter = matterSchema.parse({ id: '00000000-0000-4000-8000-000000000001' })

describe('days on the screen', () => {
  it.each([
    ['2024-05-05', 'i dag'],
    ['2024-05-06', 'i morgon'],
    ['2024-05-04', 'i går'],
    ['2024-05-17', '12 dagar kvar'],
    ['2024-02-29', '66 dagar sedan']
  ] as const)('%s is %s', (day, words) => {
    expect(daysLeftText(day, '2024-05-05')).toBe(words)
  })

  it('have their weekday, and their year only where it is another than today’s', () => {
    expect(weekdayText('2023-05-17', '2023-05-05')).toBe('onsdag 17 maj')
    expect(weekdayText('2024-05-17', '2023-05-05')).toBe('fredag 17 maj 2024')
  })
})

describe('a date that is not known', () => {
  it('says where the award’s own dates are told', () => {
    expect(dateToFindOut({ kind: 'entry', when: { kind: 'unknown', because: 'notTold' } }, matter)).toContain(
      'anvisningar'
    )
  })

  it('asks for a confirmation where the rules have a day from another year', () => {
    expect(dateToFindOut({ kind: 'extract', when: { kind: 'unknown', because: 'notConfirmed' } }, matter)).toContain(
      'bekräfta'
    )
  })

  it('asks nothing of a date that is known', () => {
    expect(dateToFindOut({ kind: 'entry', when: { kind: 'day', day: '2024-05-17' } }, matter)).toBe('')
  })
})
