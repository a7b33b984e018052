import { describe, expect, test } from 'vitest'
import { plainSpaces } from '../../../../shared/domain/reading/plain-spaces'
import { writePlainText } from '../../../../shared/document/plain-text'
import { finishPaper } from '../../../../shared/text/papers/finish-paper'
import { matterOf } from '../../../builders/matter'

type Told = Partial<Record<'verifiedOn' | 'postedOn' | 'appealEnds', string>>

describe('a public notice says nothing that has not happened', () => {
  const noticeOf = (
    told: Told,
    immediateVerification = 'none',
    kind: 'public-notice' | 'minutes-notice' = 'public-notice'
  ) => {
    const matter = matterOf({
      meeting: { date: '2023-06-14' },
      decision: { immediateVerification },
      minutes: { itemNumber: '7', ...told }
    })
    const finished = finishPaper(kind, matter, false)
    if (!finished.ok) return expect.fail('refused')
    const { document, remarks } = finished.value
    return {
      text: plainSpaces(writePlainText(document)),
      missing: remarks.map(({ field }) => field).filter((field) => field.startsWith('minutes.'))
    }
  }

  test('before the verification: the last day for it, and nothing that rests on it', () => {
    const { text, missing } = noticeOf({})
    expect(text).toContain('Protokollet ska justeras.')
    expect(text).toContain('Justeras senast: 28 juni 2023')
    expect(text).not.toMatch(/är justerat|Justeringsdag|Anslås|Anslagsdag|går ut:|tas ned tidigast:/)
    expect(missing).toEqual(['minutes.protocolNumber', 'minutes.verifiedOn', 'minutes.postedOn', 'minutes.appealEnds'])
  })
  test('before the posting: the last day for it, and no end of appeal', () => {
    const { text, missing } = noticeOf({ verifiedOn: '2023-06-20' })
    expect(text).toContain('Protokollet är justerat.')
    expect(text).toContain('Justeringsdag: 20 juni 2023')
    expect(text).toContain('Anslås senast: 22 juni 2023')
    expect(text).not.toMatch(/går ut:|tas ned tidigast:/)
    expect(missing).toEqual(['minutes.protocolNumber', 'minutes.postedOn', 'minutes.appealEnds'])
  })
  test('once posted: the end of appeal that the law reckons, and the day after it', () => {
    const { text, missing } = noticeOf({ verifiedOn: '2023-06-20', postedOn: '2023-06-21' })
    expect(text).toContain('Tiden för överklagande går ut: 12 juli 2023')
    expect(text).toContain('Anslaget tas ned tidigast: 13 juli 2023')
    expect(missing).toEqual(['minutes.protocolNumber'])
  })
  test('of an item to be verified at once: that it is to be, until its day is told', () => {
    expect(noticeOf({}, 'item').text).toContain('Paragrafen ska justeras omedelbart.')
    expect(noticeOf({ verifiedOn: '2023-06-14' }, 'item').text).toContain('Paragrafen är omedelbart justerad.')
  })
  test('of the rest of the minutes: none of the days of the item', () => {
    const { text } = noticeOf({ verifiedOn: '2023-06-14', postedOn: '2023-06-15' }, 'item', 'minutes-notice')
    expect(text).toContain('Protokollets övriga paragrafer ska justeras.')
    expect(text).toContain('Justeras senast: 28 juni 2023')
    expect(text).not.toMatch(/Justeringsdag|Anslagsdag|går ut:/)
  })
  test('and its heading once', () => expect(noticeOf({}).text.match(/Anslagsbevis/g)).toHaveLength(1))
})
