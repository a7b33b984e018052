import { zlibSync } from 'fflate'
import { inflateSync } from 'node:zlib'
import { fileSizeLimit } from '../../../shared/exchange/file/matter-file'
import { failed, succeeded, type Result } from '../../../shared/result'

/** The namespace of the part with the matter, by which it is known whatever another program has called it. */
export const carriedNamespace = 'urn:namndklar:working-copy:1'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const opening = `<matter xmlns="${carriedNamespace}">`
const closing = '</matter>'

/** A matter's file as the one part of a working copy that holds data: packed, in base64, under one element. */
export const carriedPart = (matterFile: string): string =>
  `${declaration}${opening}${Buffer.from(zlibSync(new TextEncoder().encode(matterFile), { level: 9 })).toString('base64')}${closing}`

/** Word and LibreOffice write the declaration anew; nothing else of the part is theirs. */
const around = /^\uFEFF?(?:<\?xml [^<>?]{0,100}\?>)?\s*$/

const base64 = /^[A-Za-z0-9+/]+={0,2}$/

function unpacked(packed: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inflateSync(packed, { maxOutputLength: fileSizeLimit }))
  } catch {
    return null
  }
}

/** Whether a part calls itself ours, read without any parser of XML. */
export const isCarriedPart = (part: Uint8Array): boolean =>
  Buffer.from(part.subarray(0, 300)).toString('latin1').includes(carriedNamespace)

/** The matter's file in a part that calls itself ours; refused where the envelope is not exactly as it was written. */
export function readCarriedPart(part: Uint8Array): Result<string, 'carried-damaged'> {
  const text = Buffer.from(part).toString('utf8').trimEnd()
  const start = text.indexOf(opening)
  const isOurs = start >= 0 && text.endsWith(closing) && around.test(text.slice(0, start))
  const packed = isOurs ? text.slice(start + opening.length, -closing.length) : ''
  if (!base64.test(packed)) return failed('carried-damaged')
  const file = unpacked(Buffer.from(packed, 'base64'))
  return file === null ? failed('carried-damaged') : succeeded(file)
}
