import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../shared/domain/reading/add-days'
import { dayFrom, type Day } from '../../../shared/domain/reading/day'
import { verificationAdvice } from '../../../shared/rules/verification-advice'
import { verificationReason } from '../../../shared/text/sentences/verification-advice-text'
import { verificationRecommendation } from '../../../shared/text/sentences/verification-recommendation'
import { datedMatter } from './dated-matter'

type Dates = Parameters<typeof datedMatter>[0]
const advise = (dates: Dates, today: Day = '2023-05-01') => verificationAdvice(datedMatter(dates), today)
const reason = (dates: Dates, today: Day = '2023-05-01'): string =>
  verificationReason(advise(dates, today), datedMatter(dates).committee).join(' ')

describe('with 30 June as the deadline', () => {
  test.each([
    ['2023-05-30', 'ordinary'],
    ['2023-06-15', 'ordinary'],
    ['2023-06-16', 'ordinary'],
    ['2023-06-17', 'immediate'],
    ['2023-06-22', 'immediate'],
    ['2023-06-30', 'immediate'],
    ['2023-07-01', 'impossible']
  ] as const)('a meeting on %s gets the advice %s', (meeting, advice) => {
    expect(advise({ meeting, extractBy: '2023-06-30' })).toMatchObject({ advice, lastOrdinaryMeetingDay: '2023-06-16' })
  })

  test('16 June is told to have no day to spare', () => {
    expect(reason({ meeting: '2023-06-16', extractBy: '2023-06-30' })).toContain('utan någon dag till godo')
    expect(reason({ meeting: '2023-06-15', extractBy: '2023-06-30' })).toContain('med en dag till godo')
  })
})

test('the leap day counts', () => {
  expect(advise({ meeting: '2024-02-16', extractBy: '2024-03-01' })).toMatchObject({ advice: 'ordinary' })
  expect(advise({ meeting: '2024-02-17', extractBy: '2024-03-01' })).toMatchObject({ advice: 'immediate' })
  expect(advise({ extractBy: '2024-03-14' }).lastOrdinaryMeetingDay).toBe('2024-02-29')
})

test.each([
  ['2024-06-30', 'en söndag', 'den 28 juni 2024'],
  ['2029-06-30', 'en lördag', 'den 29 juni 2029'],
  ['2030-06-30', 'en söndag', 'den 28 juni 2030'],
  ['2024-06-21', 'midsommarafton', 'den 20 juni 2024'],
  ['2024-12-25', 'juldagen', 'den 23 december 2024']
] as const)('a deadline on %s is told to be %s, and the extract to be sent by %s', (extractBy, name, sendBy) => {
  const said = reason({ meeting: addDays(extractBy, -20), extractBy })
  expect(said).toContain(`är ${name}`)
  expect(said).toContain(`skicka utdraget senast ${sendBy}`)
})

describe('a deadline on a day off is reckoned from the last working day before it', () => {
  test.each([
    ['2024-06-30', '2024-06-14', 'ordinary', '2024-06-14'],
    ['2024-06-30', '2024-06-15', 'immediate', '2024-06-14'],
    ['2024-06-30', '2024-06-16', 'immediate', '2024-06-14'],
    ['2024-06-30', '2024-06-30', 'immediate', '2024-06-14'],
    ['2024-06-30', '2024-07-01', 'impossible', '2024-06-14'],
    ['2029-06-30', '2029-06-15', 'ordinary', '2029-06-15'],
    ['2029-06-30', '2029-06-16', 'immediate', '2029-06-15'],
    ['2030-06-30', '2030-06-14', 'ordinary', '2030-06-14'],
    ['2030-06-30', '2030-06-15', 'immediate', '2030-06-14'],
    ['2024-06-21', '2024-06-06', 'ordinary', '2024-06-06'],
    ['2024-06-21', '2024-06-07', 'immediate', '2024-06-06']
  ] as const)(
    'by %s, a meeting on %s: %s, last ordinary meeting day %s',
    (extractBy, meeting, advice, lastOrdinaryMeetingDay) => {
      expect(advise({ meeting, extractBy })).toMatchObject({ advice, lastOrdinaryMeetingDay })
    }
  )

  const saturday = { meeting: '2024-06-19', extractBy: '2024-06-30', verificationDays: '10' }
  test('a verification on the Saturday before a Sunday is not in time', () => {
    expect(advise(saturday)).toMatchObject({ advice: 'immediate', lastOrdinaryMeetingDay: '2024-06-18' })
    expect(reason(saturday)).toContain('senast den 28 juni 2024. Ordinarie justering kan dröja en dag för länge')
    expect(verificationRecommendation(advise(saturday)).sentence).toContain('behöver skickas senast den 28 juni 2024')
  })
  test('the days to spare are counted to the last working day', () => {
    expect(reason({ ...saturday, verificationDays: '8' })).toContain('med en dag till godo')
    expect(reason({ ...saturday, verificationDays: '9' })).toContain('utan någon dag till godo')
  })
})

describe('once the day of verification is filled in, the advice rests on that day', () => {
  const dates = { meeting: '2023-06-14', extractBy: '2023-06-30' }
  test('a verification in time has days to spare', () => {
    expect(advise({ ...dates, verifiedOn: '2023-06-20' })).toMatchObject({ advice: 'ordinary' })
    expect(reason({ ...dates, verifiedOn: '2023-06-20' })).toContain('Justeringen hinner, med tio dagar till godo.')
  })
  test('one that is planned too late can still be made at once', () => {
    expect(advise({ ...dates, verifiedOn: '2023-07-20' })).toMatchObject({ advice: 'immediate' })
    expect(reason({ ...dates, verifiedOn: '2023-07-20' })).toContain('Justeringen kommer 20 dagar för sent.')
  })
  test('one that was made too late is never told to be in time', () => {
    const late = { ...dates, verifiedOn: '2023-07-20' }
    expect(advise(late, '2023-07-25')).toMatchObject({ advice: 'impossible', urgent: { kind: 'tooLate' } })
    expect(reason(late, '2023-07-25')).toBe(
      'Protokollsutdraget ska ha kommit in senast den 30 juni 2023. Protokollet är justerat först den 20 juli 2023. Sista dagen har redan passerat. Fråga mottagaren om utdraget kan tas emot senare.'
    )
  })
  test('a day before the meeting is no day of verification', () => {
    expect(advise({ ...dates, verifiedOn: '2023-06-01' })).toMatchObject({ facts: { verifiedBy: '2023-06-28' } })
  })
})

test('a deadline on a working day is told without any word of weekends', () => {
  expect(reason({ meeting: '2023-06-01', extractBy: '2023-06-30' })).not.toContain('vardag')
})

describe('immediate verification', () => {
  const said = reason({ meeting: '2023-06-20', extractBy: '2023-06-30' })

  test('rests on the committee’s own standing orders, and on the item being there in writing', () => {
    expect(said).toContain('enligt nämndens reglemente')
    expect(said).toContain('Paragrafen måste finnas i skrift på sammanträdet')
    expect(said).toContain('tidig justering')
  })

  test('is never said to be demanded by the act', () => {
    expect(said).not.toMatch(/omedelbart justerad[^.]*kommunallagen/i)
  })
})

describe('a meeting after the deadline', () => {
  const late = { meeting: '2023-08-22', extractBy: '2023-06-30' }

  test('leaves the chair’s urgent decision, with its conditions', () => {
    expect(advise(late)).toMatchObject({ advice: 'impossible', urgent: { kind: 'chair' } })
    const said = reason(late)
    expect(said).toContain('6 kap. 39 §')
    expect(said).toContain('delegerat')
    expect(said).toContain('anmälas på nämndens nästa sammanträde')
  })

  test('names the meetings that remain before it instead', () => {
    const more = { ...late, otherMeetings: '2023-04-25, 2023-05-23, 20 juni 2023, 2023-09-19' }
    expect(advise(more)).toMatchObject({ urgent: { kind: 'earlierMeetings', days: ['2023-05-23', '2023-06-20'] } })
    expect(reason(more)).toContain('den 23 maj 2023 och den 20 juni 2023')
    expect(advise(more, '2023-06-21')).toMatchObject({ urgent: { kind: 'chair' } })
  })

  test('has no way out when the deadline itself has passed', () => {
    expect(advise(late, '2023-07-01')).toMatchObject({ urgent: { kind: 'tooLate' } })
  })

  test('says nothing of the act to a company’s board', () => {
    const said = reason({ ...late, kind: 'board', verificationDays: '14' })
    expect(said).not.toMatch(/kommunallagen|nämnd/i)
  })
})

describe('unknown is the advice', () => {
  test('when the deadline is not known, and it says where to find it out', () => {
    expect(advise({ meeting: '2024-06-11' })).toEqual({
      advice: 'unknown',
      missing: ['deadline'],
      lastOrdinaryMeetingDay: null
    })
    expect(reason({ meeting: '2024-06-11' })).toContain('årets anvisningar')
  })

  test('when the deadline was copied from another year and nobody has confirmed it', () => {
    expect(advise({ meeting: '2023-06-11', extractBy: '2023-06-30', confirmed: '' })).toMatchObject({
      missing: ['deadline']
    })
  })

  test('when the meeting is not known, and it tells the last day that would do', () => {
    expect(advise({ extractBy: '2023-06-30' })).toMatchObject({
      missing: ['meeting'],
      lastOrdinaryMeetingDay: '2023-06-16'
    })
    expect(reason({ extractBy: '2023-06-30' })).toContain('den 16 juni 2023')
  })

  test('for a board that has not told how long verification takes', () => {
    expect(advise({ meeting: '2023-06-01', extractBy: '2023-06-30', kind: 'board' })).toMatchObject({
      missing: ['period']
    })
  })
})

test('a period of the committee’s own moves the last ordinary meeting day', () => {
  const own = { meeting: '2023-06-20', extractBy: '2023-06-30', verificationDays: '10' }
  expect(advise(own)).toMatchObject({ advice: 'ordinary', lastOrdinaryMeetingDay: '2023-06-20' })
  expect(reason(own)).toContain('tio dagar efter sammanträdet')
})

const someDay = fc
  .tuple(fc.integer({ min: 2005, max: 2060 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => dayFrom(year, month, day) as Day)

test('ordinary is advised exactly when the meeting is no later than the last ordinary meeting day', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -40, max: 40 }), (extractBy, distance) => {
      const meeting = addDays(extractBy, distance)
      const { advice, lastOrdinaryMeetingDay } = advise({ meeting, extractBy })
      expect(advice === 'ordinary').toBe(lastOrdinaryMeetingDay !== null && meeting <= lastOrdinaryMeetingDay)
      expect(advice === 'impossible').toBe(distance > 0)
    })
  )
})

test('every reason is whole sentences, without ISO dates', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -40, max: 40 }), (extractBy, distance) => {
      const matter = datedMatter({ meeting: addDays(extractBy, distance), extractBy })
      for (const sentence of verificationReason(verificationAdvice(matter, '2024-01-01'), matter.committee)) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
        expect(sentence).not.toMatch(/\d{4}-\d{2}/)
      }
    })
  )
})
