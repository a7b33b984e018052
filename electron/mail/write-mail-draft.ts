import { createHash } from 'node:crypto'
import type { Mail } from '../../shared/text/papers/mail'

/** A file that goes with an e-mail. */
export interface Attachment {
  fileName: string
  contentType: string
  bytes: Uint8Array
}

/** A boundary that follows from what is sent, so that the same e-mail is the same file. */
function boundaryFor({ subject, text }: Mail, attachments: readonly Attachment[]): string {
  const hash = createHash('sha256').update(`${subject}\n${text}\n`)
  for (const { bytes } of attachments) hash.update(bytes)
  return hash.digest('hex').slice(0, 24)
}

const unnamed = (addresses: readonly string[]) => addresses.map((address) => ({ name: '', address }))

/**
 * Left to itself the composer makes an id of the computer's name, and a date. A draft has not been sent and needs neither:
 * what is there but blank is neither made up nor written.
 * https://github.com/nodemailer/nodemailer/blob/v10.6.0/src/mime-node/index.ts
 */
const withoutOrigin = { Date: ' ', 'Message-ID': { value: '' } }

/**
 * An e-mail as a draft (`.eml`) that a mail program opens for sending:
 * https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxcmail (X-Unsent)
 */
export async function writeMailDraft(mail: Mail, attachments: readonly Attachment[]): Promise<Uint8Array> {
  const { from, to, copyTo, subject, text } = mail
  // Loaded with the first draft, so that the program starts without it.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  return new MailComposer({
    headers: { 'X-Unsent': '1', ...withoutOrigin },
    ...(from && { from }),
    to: unnamed(to),
    cc: unnamed(copyTo),
    subject,
    // The canonical form of text has CRLF, inside base64 too.
    text: text.replace(/\r?\n/g, '\r\n'),
    attachments: attachments.map(({ fileName, contentType, bytes }) => ({
      filename: fileName,
      contentType,
      content: Buffer.from(bytes)
    })),
    encoding: 'base64',
    textEncoding: 'base64',
    newline: 'windows',
    baseBoundary: boundaryFor(mail, attachments),
    boundaryPrefix: '----=_Namndklar',
    disableFileAccess: true,
    disableUrlAccess: true
  })
    .compile()
    .build()
}
