import { failed, succeeded, type Result } from '../../shared/result'
import { isSafeName } from './is-safe-name'
import { zipLimits, type ZipLimits } from './zip-limits'
import type { ZipRefusal } from './zip-refusal'

/** One file of an archive as the archive's directory describes it. */
export interface ZipEntry {
  name: string
  isDeflated: boolean
  checksum: number
  packedSize: number
  size: number
  /** Where its local header begins. */
  start: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const entryLength = 46
const longestComment = 0xffff
const encryptedFlag = 0x0041

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The end record must close the file exactly, so that no second archive can hide behind the first. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let place = view.byteLength - endLength; place >= first; place -= 1) {
    if (view.getUint32(place, true) !== endSignature) continue
    if (place + endLength + view.getUint16(place + 20, true) === view.byteLength) return place
  }
  return undefined
}

type Read = Result<{ entry: ZipEntry; next: number }, ZipRefusal>

function readEntry(bytes: Uint8Array, view: DataView, place: number, end: number): Read {
  if (place + entryLength > end || view.getUint32(place, true) !== entrySignature) return failed('damaged')
  const flags = view.getUint16(place + 8, true)
  const method = view.getUint16(place + 10, true)
  const nameLength = view.getUint16(place + 28, true)
  const next = place + entryLength + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true)
  if (next > end) return failed('damaged')
  if ((flags & encryptedFlag) !== 0) return failed('encrypted')
  if (method !== 0 && method !== 8) return failed('damaged')
  const name = new TextDecoder().decode(bytes.subarray(place + entryLength, place + entryLength + nameLength))
  const isLink = ((view.getUint32(place + 38, true) >>> 16) & 0xf000) === 0xa000
  if (!isSafeName(name) || isLink) return failed('unsafe-name')
  const [checksum, packedSize, size] = [16, 20, 24].map((offset) => view.getUint32(place + offset, true)) as [
    number,
    number,
    number
  ]
  if (method === 0 && packedSize !== size) return failed('damaged')
  return succeeded({
    entry: { name, isDeflated: method === 8, checksum, packedSize, size, start: view.getUint32(place + 42, true) },
    next
  })
}

/** Parts that share bytes are how a small archive unpacks to a huge one. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = entries.toSorted((one, other) => one.start - other.start)
  return inOrder.some((entry, index) => {
    const following = inOrder[index + 1]
    return following !== undefined && entry.start + 30 + entry.packedSize > following.start
  })
}

function refusalOf(entries: readonly ZipEntry[], limits: ZipLimits): ZipRefusal | undefined {
  const names = entries.map(({ name }) => name.toLowerCase())
  if (new Set(names).size !== names.length) return 'unsafe-name'
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.bytes) return 'too-large-inside'
  if (entries.some(({ size, packedSize }) => size > Math.max(limits.denseBytes, packedSize * limits.ratio)))
    return 'too-dense'
  return overlap(entries) ? 'damaged' : undefined
}

/** What an archive says that it holds, refused as a whole when any of it is out of bounds. Nothing is unpacked. */
export function zipDirectory(
  bytes: Uint8Array,
  limits: ZipLimits = zipLimits
): Result<readonly ZipEntry[], ZipRefusal> {
  const view = viewOf(bytes)
  const end = bytes.length < endLength ? undefined : findEnd(view)
  if (end === undefined) return failed('not-zip')
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) return failed('too-many-parts')
  let place = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  while (entries.length < count) {
    const read = readEntry(bytes, view, place, end)
    if (!read.ok) return read
    entries.push(read.value.entry)
    place = read.value.next
  }
  const refusal = place === end ? refusalOf(entries, limits) : 'damaged'
  return refusal === undefined ? succeeded(entries) : failed(refusal)
}
