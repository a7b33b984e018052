import { crc32, inflateRawSync } from 'node:zlib'
import { failed, succeeded, type Result } from '../../shared/result'
import { zipDirectory, type ZipEntry } from './zip-directory'
import type { ZipLimits } from './zip-limits'
import type { ZipRefusal } from './zip-refusal'

/** An archive whose directory has been found sound. */
export interface Zip {
  names: readonly string[]
  /** Unpacks one file; undefined where the archive has none of that name. */
  read: (name: string) => Result<Uint8Array, ZipRefusal> | undefined
}

const localLength = 30

/** A part must be as large as was promised: unpacking stops at that size, whatever the packed bytes would go on to. */
function unpacked(packed: Uint8Array, { isDeflated, size, checksum }: ZipEntry): Result<Uint8Array, ZipRefusal> {
  try {
    const bytes = isDeflated ? inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }) : packed
    const isWhole = bytes.length === size && crc32(bytes) === checksum
    return isWhole ? succeeded(new Uint8Array(bytes)) : failed('damaged')
  } catch {
    return failed('damaged')
  }
}

function readEntry(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, ZipRefusal> {
  const { start, packedSize } = entry
  if (start + localLength > bytes.length) return failed('damaged')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const from = start + localLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (view.getUint32(start, true) !== 0x04034b50 || from + packedSize > bytes.length) return failed('damaged')
  return unpacked(bytes.subarray(from, from + packedSize), entry)
}

/** Opens an archive that someone else made; each part is unpacked only when it is asked for. */
export function openZip(bytes: Uint8Array, limits?: ZipLimits): Result<Zip, ZipRefusal> {
  const directory = zipDirectory(bytes, limits)
  if (!directory.ok) return directory
  const byName = new Map(directory.value.map((entry) => [entry.name, entry]))
  return succeeded({
    names: [...byName.keys()].filter((name) => !name.endsWith('/')),
    read: (name) => {
      const entry = byName.get(name)
      return entry && readEntry(bytes, entry)
    }
  })
}
