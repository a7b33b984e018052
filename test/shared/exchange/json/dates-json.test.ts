import { expect, test } from 'vitest'
import type { Day } from '../../../../shared/domain/reading/day'
import { datesJson } from '../../../../shared/exchange/json/dates-json'
import { deadlines } from '../../../../shared/rules/deadlines'
import { dayOf } from '../../../../shared/rules/matter-date'
import { sampleMatter } from '../../../../shared/sample/sample-matter'
import { verificationReason } from '../../../../shared/text/sentences/verification-advice-text'
import { verificationAdvice } from '../../../../shared/rules/verification-advice'
import { datedMatter } from '../../rules/dated-matter'

const today = '2023-05-29' as Day

test('each date stands with its day, where that comes from, and how it stands today', () => {
  const { dates } = datesJson(sampleMatter(''), today)
  expect(dates.map(({ kind, date }) => [kind, date])).toEqual(
    deadlines(sampleMatter(''), today).map((date) => [date.kind, dayOf(date)])
  )
  expect(dates.find(({ kind }) => kind === 'entry')).toEqual({
    kind: 'entry',
    date: '2023-05-17',
    source: expect.stringMatching(/\p{L}/u) as unknown,
    status: 'past'
  })
  expect(dates.filter(({ status }) => status === 'next')).toHaveLength(1)
})

test('a date that is not known is told as that', () => {
  const { dates } = datesJson(datedMatter({}), today)
  expect(dates.find(({ kind }) => kind === 'meeting')).toMatchObject({ date: null, status: 'unknown' })
})

test('the advice on verification stands with its reason in whole sentences', () => {
  const matter = datedMatter({ meeting: '2023-06-20', extractBy: '2023-06-30', verificationDays: '14' })
  const advice = verificationAdvice(matter, today)
  const { verification } = datesJson(matter, today)
  expect(verification).toEqual({
    advice: advice.advice,
    reason: verificationReason(advice, matter.committee).join(' '),
    lastOrdinaryMeetingDay: advice.lastOrdinaryMeetingDay
  })
  expect(verification.reason).toMatch(/^\p{Lu}.*\.$/u)
  expect(verification.reason).not.toMatch(/\.\p{Lu}/u)
})
