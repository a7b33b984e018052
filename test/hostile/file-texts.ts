import { idOf } from '../builders/id-of'
import { unitOf } from '../builders/unit'

/** So many times, with something between. */
export const times = (count: number, part: string | ((index: number) => string), between = ','): string =>
  Array.from({ length: count }, (_, index) => (typeof part === 'string' ? part : part(index))).join(between)

/** The text of a file around members written as they stand, so that they may be anything. */
export const fileText = (...members: string[]): string =>
  `{${['"format":"namndklar"', '"version":1', ...members].join(',')}}`

export const matterText = (...members: string[]): string =>
  fileText(`"matter":{${[`"id":"${idOf(1)}"`, ...members].join(',')}}`)

export const unitsText = (count: number, ...members: string[]): string =>
  matterText(`"units":[${times(count, (index) => `{${[`"id":"${idOf(index)}"`, ...members].join(',')}}`)}]`)

export const rulesText = (...members: string[]): string =>
  `{"format":"namndklar-rules","version":1,"rules":{${['"year":"2024"', ...members].join(',')}}}`

/** Every typed field of a unit with something that is no answer: the costliest kind of wrong for whoever checks it. */
export const wrongFields = Object.entries(unitOf())
  .flatMap(([name, value]) =>
    typeof value === 'string' && !['id', 'continues'].includes(name) ? [`"${name}":[]`] : []
  )
  .join(',')

/** Opened and closed so many times around a value. */
export const nested = (depth: number, open: string, close: string, inner = '0'): string =>
  open.repeat(depth) + inner + close.repeat(depth)

export const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, littleEndian)
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian)
  return bytes
}

export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

export const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))
