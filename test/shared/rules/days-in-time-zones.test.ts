import { afterEach, expect, test } from 'vitest'
import { addDays } from '../../../shared/domain/reading/add-days'
import { dayOff } from '../../../shared/rules/days/day-off'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('days are the same in %s', (timezone) => {
  process.env['TZ'] = timezone
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timezone)
  expect(dayOff('2024-06-22')).toEqual({ kind: 'holiday', name: 'midsommardagen' })
  expect(dayOff('2024-06-23')).toEqual({ kind: 'sunday' })
  expect(dayOff('2024-06-24')).toBeUndefined()
  expect(addDays('2024-03-30', 2)).toBe('2024-04-01')
})
