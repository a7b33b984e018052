import dns from 'node:dns'
import net from 'node:net'
import { hostname, userInfo } from 'node:os'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { writeMailDraft } from '../../../electron/mail/write-mail-draft'
import { paperFileName } from '../../../shared/exchange/file/paper-file-name'
import { extractMail } from '../../../shared/text/papers/extract-mail'
import type { Mail } from '../../../shared/text/papers/mail'
import { matterOf } from '../../builders/matter'
import { header, parameter, readDraft } from './read-draft'

const mailOf = (mail: Partial<Mail> = {}): Mail => ({
  from: null,
  to: ['kvalitet@example.se'],
  copyTo: [],
  subject: 'Protokollsutdrag § 23: deltagande i kvalitetsutmärkelsen 2023, Exempelnämnden',
  text: 'Hej!\n\nHär kommer utdraget.\n',
  ...mail
})
const docx = {
  fileName: '2023 Exempelnämnden Protokollsutdrag åäö EXN 2023-41.docx',
  contentType: 'application/msword',
  bytes: new TextEncoder().encode('PK ett utdrag')
}

afterEach(() => vi.restoreAllMocks())

describe('a mail draft', () => {
  test('is opened by a mail program as something to send, and holds the words and bytes it was given', async () => {
    const { whole, text, attachment } = readDraft(
      await writeMailDraft(mailOf({ copyTo: ['registrator@example.se', 'arkiv@example.se'] }), [docx])
    )
    expect(header(whole, 'X-Unsent')).toBe('1')
    expect(header(whole, 'Subject')).toBe(mailOf().subject)
    expect(header(whole, 'To')).toBe('kvalitet@example.se')
    expect(header(whole, 'Cc')).toBe('registrator@example.se, arkiv@example.se')
    expect(header(text, 'Content-Type')).toBe('text/plain; charset=utf-8')
    expect(text.bytes.toString()).toBe('Hej!\r\n\r\nHär kommer utdraget.\r\n')
    expect(attachment.bytes).toEqual(Buffer.from(docx.bytes))
    expect(header(attachment, 'Content-Disposition')).toMatch(/^attachment;/)
  })

  test('names its attachment with å, ä and ö both in the way of RFC 2231 and in the older one', async () => {
    const { attachment } = readDraft(await writeMailDraft(mailOf(), [docx]))
    expect(attachment.head).toMatch(/filename\*0\*=utf-8''2023%20Exempeln%C3%A4mnden/)
    expect(parameter(attachment, 'Content-Disposition', 'filename')).toBe(docx.fileName)
    expect(parameter(attachment, 'Content-Type', 'name')).toBe(docx.fileName)
  })

  test('is base64 in short lines that end in CRLF, all of it in ASCII', async () => {
    const bytes = await writeMailDraft(mailOf({ text: 'å'.repeat(5_000) }), [docx])
    const { raw, text, attachment } = readDraft(bytes)
    expect([header(text, 'Content-Transfer-Encoding'), header(attachment, 'Content-Transfer-Encoding')]).toEqual([
      'base64',
      'base64'
    ])
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|[^ -~]/)
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  })

  test('says nothing of the computer, its user or the time, and is the same each time', async () => {
    const bytes = await writeMailDraft(mailOf(), [docx])
    const { whole, raw } = readDraft(bytes)
    expect(whole.headers.map(([name]) => name)).toEqual(['X-Unsent', 'To', 'Subject', 'MIME-Version', 'Content-Type'])
    expect(raw).not.toContain(hostname())
    expect(raw).not.toContain(`${userInfo().username}@`)
    expect(await writeMailDraft(mailOf(), [docx])).toEqual(bytes)
  })

  test('has a sender only where one is known', async () => {
    const named = readDraft(
      await writeMailDraft(mailOf({ from: { name: 'Åsa Öberg', address: 'asa@example.se' } }), [docx])
    )
    expect(header(named.whole, 'From')).toBe('Åsa Öberg <asa@example.se>')
    expect(header(readDraft(await writeMailDraft(mailOf(), [docx])).whole, 'From')).toBeUndefined()
  })

  test('is written without a single connection or look-up', async () => {
    const connect = vi.spyOn(net.Socket.prototype, 'connect')
    const lookups = [vi.spyOn(dns, 'lookup'), vi.spyOn(dns, 'resolve4'), vi.spyOn(dns, 'resolve')]
    await writeMailDraft(mailOf({ text: 'https://example.com/ file:///etc/passwd' }), [
      { ...docx, fileName: 'https://example.com/a.docx' }
    ])
    for (const spied of [connect, ...lookups]) expect(spied).not.toHaveBeenCalled()
  })

  test('takes no header from anything typed in the matter: names, subjects, addresses and file names, two hundred times', async () => {
    const evil = fc.constantFrom(
      '\r\nBcc: spion@example.com',
      '\nX-Ond: ja',
      '\rTo: a@b.se',
      '\r\n\r\n<html>',
      '\u0085',
      '\u2028',
      '\0',
      '"',
      '\\',
      '=?UTF-8?B?',
      '--',
      ';',
      ',',
      '<',
      '>',
      '@',
      'a@example.se'
    )
    const typed = fc
      .array(fc.oneof(evil, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 6 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(typed, typed, typed, typed, typed, async (name, one, other, third, number) => {
        const matter = matterOf({
          registryNumber: number,
          committee: { name: `N${name}`, registrarEmail: one },
          officer: { name, phone: other, email: third },
          rules: { recipientAddress: { value: other, confirmed: 'yes' } },
          minutes: { itemNumber: number || '1', outcome: 'asProposed' }
        })
        const fileName = paperFileName({ matter, paper: 'minutes-extract', draft: false, format: 'docx' })
        const { whole, text, attachment, raw } = readDraft(
          await writeMailDraft(extractMail(matter), [{ ...docx, fileName }])
        )
        expect(whole.headers.map(([key]) => key).filter((key) => !['From', 'To', 'Cc'].includes(key))).toEqual([
          'X-Unsent',
          'Subject',
          'MIME-Version',
          'Content-Type'
        ])
        expect(new Set(whole.headers.map(([key]) => key)).size).toBe(whole.headers.length)
        for (const [key] of [...text.headers, ...attachment.headers])
          expect(key).toMatch(/^Content-(Type|Transfer-Encoding|Disposition)$/)
        expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|[^ -~]/)
        expect(header(whole, 'Subject')).toBe(extractMail(matter).subject)
        expect(parameter(attachment, 'Content-Disposition', 'filename')).toBe(fileName)
        expect(attachment.bytes).toEqual(Buffer.from(docx.bytes))
      }),
      { numRuns: 200 }
    )
  })
})
