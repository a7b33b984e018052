import { createHash } from 'node:crypto'
import { headerFormat, parseHeader, type GenerationHeader } from './generation-header'

/** No header of ours comes near it. */
export const headerLimit = 4096

const newline = 0x0a
const sealLength = ',"sha256":""}'.length + 64
const sealPattern = /^,"sha256":"([0-9a-f]{64})"\}$/

/**
 * `set-aside`: it was found bad before, and nothing has been saved since. `missing`: it is remembered, and not there.
 */
export type BadBecause =
  | 'header'
  | 'length'
  | 'hash'
  | 'misplaced'
  | 'payload'
  | 'schema'
  | 'too-large'
  | 'unreadable'
  | 'set-aside'
  | 'missing'

export type DecodedGeneration =
  | { kind: 'intact'; header: GenerationHeader; payload: string }
  | { kind: 'newer'; header: GenerationHeader }
  | { kind: 'bad'; because: BadBecause; savedAt: string | null }

/**
 * A header line, a newline, the payload. The line ends in a seal: the hash of every other byte in the file. Later
 * formats keep that rule, so that damage is never taken for a newer format.
 */
export function encodeGeneration(facts: Omit<GenerationHeader, 'format' | 'length'>, payload: string): Uint8Array {
  const { schema, series, generation, savedAt, writer, after } = facts
  const length = Buffer.byteLength(payload)
  const header = JSON.stringify({ format: headerFormat, schema, series, generation, length, savedAt, writer, after })
  const open = Buffer.from(header.slice(0, -1))
  const rest = Buffer.from(`\n${payload}`)
  return Buffer.concat([open, Buffer.from(`,"sha256":"${hashOf(open, rest)}"}`), rest])
}

/** Reads a generation back: it must be whole, unchanged, and lie where it was written to. */
export function decodeGeneration(bytes: Uint8Array, place: { series: string; generation: number }): DecodedGeneration {
  const header = decodeHeader(bytes)
  if (!header) return { kind: 'bad', because: 'header', savedAt: null }
  const bad = (because: BadBecause): DecodedGeneration => ({ kind: 'bad', because, savedAt: header.savedAt })
  const end = bytes.indexOf(newline)
  const seal = sealPattern.exec(textOf(bytes.subarray(end - sealLength, end)))
  if (bytes.length - end - 1 !== header.length) return bad('length')
  if (!seal || hashOf(bytes.subarray(0, end - sealLength), bytes.subarray(end)) !== seal[1]) return bad('hash')
  if (header.series !== place.series || header.generation !== place.generation) return bad('misplaced')
  if (header.format > headerFormat) return { kind: 'newer', header }
  return { kind: 'intact', header, payload: textOf(bytes.subarray(end + 1)) }
}

/** The seal at the end of a header line: it tells any two files apart, whatever they are called. */
export const sealIn = (line: string): string | undefined => sealPattern.exec(line.slice(-sealLength))?.[1]

/** The header alone, from a file's beginning; nothing is known yet of the payload behind it. */
export function decodeHeader(bytes: Uint8Array): GenerationHeader | undefined {
  const end = bytes.subarray(0, headerLimit).indexOf(newline)
  return end === -1 ? undefined : parseHeader(textOf(bytes.subarray(0, end)))
}

function hashOf(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
}
