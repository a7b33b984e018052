/** One part of an e-mail, its words and bytes decoded. */
export interface Part {
  headers: [name: string, value: string][]
  /** The header block as it is written. */
  head: string
  bytes: Buffer
}

const unfolded = (head: string): string => head.replace(/\r\n(?=[ \t])/g, '')

const word = /=\?UTF-8\?B\?([A-Za-z0-9+/=]*)\?=/g
const decoded = (value: string): string =>
  value.replace(/\?=\s+=\?/g, '?==?').replace(word, (_, base64: string) => Buffer.from(base64, 'base64').toString())

function partFrom(text: string): Part {
  const end = text.indexOf('\r\n\r\n')
  const head = text.slice(0, end)
  const headers = unfolded(head)
    .split('\r\n')
    .map((line): [string, string] => [
      line.slice(0, line.indexOf(':')),
      decoded(line.slice(line.indexOf(':') + 1).trim())
    ])
  return { headers, head, bytes: Buffer.from(text.slice(end + 4), 'base64') }
}

export const header = ({ headers }: Part, name: string): string | undefined =>
  headers.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1]

/** RFC 2231: the pieces of a parameter in their order, those with a star percent-encoded in UTF-8. */
export function parameter(part: Part, name: string, of: string): string {
  const value = header(part, name) ?? ''
  const pieces = [...value.matchAll(new RegExp(`${of}(?:\\*\\d+)?(\\*?)=(?:"([^"]*)"|([^;\\s]*))`, 'g'))]
  return pieces
    .map(([, star, quoted, bare = '']) => (star ? decodeURIComponent(bare.replace(/^utf-8''/, '')) : (quoted ?? bare)))
    .join('')
}

interface Draft {
  whole: Part
  text: Part
  /** The first of those that are attached. */
  attachment: Part
  attachments: Part[]
  raw: string
}

/** A draft as a mail program takes it apart: what the whole says of itself, its text, and what is attached. */
export function readDraft(bytes: Uint8Array): Draft {
  const raw = Buffer.from(bytes).toString('latin1')
  const whole = partFrom(raw)
  const boundary = parameter(whole, 'Content-Type', 'boundary')
  const inside = raw.slice(raw.indexOf(`--${boundary}\r\n`)).split(`--${boundary}`)
  const parts = inside.slice(1, -1).map((part) => partFrom(part.replace(/^\r\n/, '')))
  const [text, ...attachments] = parts
  const [attachment] = attachments
  if (!text || !attachment || inside.at(-1) !== '--\r\n') throw new Error('A draft has a text and an attachment.')
  return { whole, text, attachment, attachments, raw }
}
