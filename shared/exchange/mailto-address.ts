import type { Mail } from '../text/papers/mail'

/** Windows takes 2 081 characters: https://www.electronjs.org/docs/latest/api/shell#shellopenexternalurl-options */
const longest = 2_000

export interface MailtoAddress {
  readonly url: string
  /** The text found no room, and has to be pasted. */
  readonly textLeftOut: boolean
}

/** RFC 6068: a line break is %0D%0A, and the sign between name and domain stands as it is. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))
const encodedAddresses = (addresses: readonly string[]): string =>
  addresses.map((each) => encoded(each).replaceAll('%40', '@')).join(',')

function written({ to, copyTo }: Mail, fields: readonly [string, string][]): string {
  const copies: [string, string][] = copyTo.length === 0 ? [] : [['cc', encodedAddresses(copyTo)]]
  const query = [...copies, ...fields.map(([name, value]) => [name, encoded(value)])]
    .map((pair) => pair.join('='))
    .join('&')
  return `mailto:${encodedAddresses(to)}${query === '' ? '' : `?${query}`}`
}

/** A `mailto:` for an e-mail; where it would be too long the text yields first, then the subject, then the copies. */
export function mailtoAddress(mail: Mail): MailtoAddress {
  const subject: [string, string] = ['subject', mail.subject]
  const whole = written(mail, [subject, ['body', mail.text]])
  if (whole.length <= longest) return { url: whole, textLeftOut: false }
  const shorter = [written(mail, [subject]), written(mail, []), written({ ...mail, copyTo: [] }, [])]
  return { url: shorter.find((url) => url.length <= longest) ?? 'mailto:', textLeftOut: true }
}
