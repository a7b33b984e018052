import { expect, test } from 'vitest'
import { matterOf } from '../../../builders/matter'
import { datesJson } from '../../../../shared/exchange/json/dates-json'
import { datesText } from '../../../../shared/text/sentences/dates-text'
import { postingDayRemark } from '../../../../shared/text/sentences/posting-day-remark'

const today = '2023-06-01'
const matterWith = (minutes: { verifiedOn?: string; postedOn?: string }, kind = 'committee') =>
  matterOf({ meeting: { date: '2023-06-13' }, minutes, committee: { kind } })

test.each([
  [
    '2023-06-15',
    '2023-06-17',
    'Den 17 juni 2023 är en lördag och ingen arbetsdag. Planera för att justeringen anslås i tid.'
  ],
  [
    '2023-06-16',
    '2023-06-18',
    'Den 18 juni 2023 är en söndag och ingen arbetsdag. Planera för att justeringen anslås i tid.'
  ],
  [
    '2023-06-21',
    '2023-06-23',
    'Den 23 juni 2023 är midsommarafton och ingen arbetsdag. Planera för att justeringen anslås i tid.'
  ],
  ['2023-06-14', '2023-06-16', '']
])(
  'minutes verified on %s are posted by %s at the latest, a day that stands and is remarked on where nobody works',
  (verifiedOn, last, remark) => {
    const matter = matterWith({ verifiedOn })
    expect(postingDayRemark(matter)).toBe(remark)
    expect(datesText(matter, today).filter((line) => line.includes('ingen arbetsdag'))).toEqual(
      remark === '' ? [] : [remark]
    )
    expect(datesJson(matter, today).dates.find(({ kind }) => kind === 'publicNotice')?.date).toBe(last)
  }
)

test.each([
  ['2023-06-17', 'Den 17 juni 2023 är en lördag och ingen arbetsdag. Kontrollera att anslagsdagen stämmer.'],
  ['lör 17/6', 'Den 17 juni 2023 är en lördag och ingen arbetsdag. Kontrollera att anslagsdagen stämmer.'],
  ['2023-06-16', ''],
  ['2023-06-31', '']
])('a notice posted on %s: %j', (postedOn, remark) =>
  expect(postingDayRemark(matterWith({ verifiedOn: '2023-06-15', postedOn }))).toBe(remark)
)

test('where the day of verification is not known there is nothing to remark on', () => {
  expect(postingDayRemark(matterOf({ meeting: { date: '' } }))).toBe('')
})
