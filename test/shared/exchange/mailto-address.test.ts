import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mailtoAddress } from '../../../shared/exchange/mailto-address'
import type { Mail } from '../../../shared/text/papers/mail'
import { cleanText } from '../../../shared/domain/reading/text-policy'

const mailOf = (mail: Partial<Mail> = {}): Mail => ({
  from: null,
  to: ['kvalitet@example.se'],
  copyTo: ['registrator@example.se'],
  subject: 'Utdrag § 23 & mer',
  text: 'Hej!\nÅäö',
  ...mail
})

/** What a mail program reads out of the address. */
function read(url: string) {
  const { protocol, pathname, search } = new URL(url)
  const fields = Object.fromEntries(
    search
      .slice(1)
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => pair.split('=').map(decodeURIComponent))
      .map(([name = '', value = '']): [string, string] => [name, value])
  )
  return { protocol, to: decodeURIComponent(pathname), ...fields }
}

describe('an address that opens an e-mail', () => {
  test('carries recipients, copies, subject and text, a line break as CRLF', () => {
    const { url, textLeftOut } = mailtoAddress(mailOf())
    expect(textLeftOut).toBe(false)
    expect(url).toMatch(
      /^mailto:kvalitet@example\.se\?cc=registrator@example\.se&subject=Utdrag%20%C2%A7%2023%20%26%20mer&body=Hej!%0D%0A/
    )
    expect(read(url)).toEqual({
      protocol: 'mailto:',
      to: 'kvalitet@example.se',
      cc: 'registrator@example.se',
      subject: 'Utdrag § 23 & mer',
      body: 'Hej!\r\nÅäö'
    })
  })

  test('leaves out the text that makes it too long, and says so', () => {
    const { url, textLeftOut } = mailtoAddress(mailOf({ text: 'å'.repeat(400) }))
    expect(textLeftOut).toBe(true)
    expect(read(url)).toEqual({
      protocol: 'mailto:',
      to: 'kvalitet@example.se',
      cc: 'registrator@example.se',
      subject: 'Utdrag § 23 & mer'
    })
  })

  test('leaves out the subject too, and the copies, before the recipients', () => {
    const copyTo = Array.from({ length: 10 }, (_, place) => `${'a'.repeat(200)}${place}@example.se`)
    expect(mailtoAddress(mailOf({ subject: 'å'.repeat(400) })).url).toBe(
      'mailto:kvalitet@example.se?cc=registrator@example.se'
    )
    expect(mailtoAddress(mailOf({ subject: 'å'.repeat(400), copyTo })).url).toBe('mailto:kvalitet@example.se')
    expect(mailtoAddress(mailOf({ to: copyTo, copyTo })).url).toBe('mailto:')
  })

  test('is a mailto: of at most 2 000 characters whatever the texts are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 900 }),
        fc.string({ unit: 'binary', maxLength: 900 }),
        (subject, text) => {
          const { url } = mailtoAddress(mailOf({ subject: cleanText(subject), text: cleanText(text) }))
          expect(url.length).toBeLessThanOrEqual(2_000)
          expect(url).toMatch(/^mailto:kvalitet@example\.se\?cc=registrator@example\.se[!-~]*$/)
          expect(Object.keys(read(url)).every((key) => ['protocol', 'to', 'cc', 'subject', 'body'].includes(key))).toBe(
            true
          )
        }
      )
    )
  })
})
