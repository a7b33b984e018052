import { crc32, deflateRawSync } from 'node:zlib'

/** A file as it lies in an archive, and what the archive says of it. */
interface Packed {
  readonly bytes: Uint8Array
  readonly size: number
  readonly checksum: number
}

/** Deflated once for each array of bytes, which nobody changes: parts that are the same in every paper are kept by who made them. */
const packedOf = new WeakMap<Uint8Array, Packed>()

function packed(bytes: Uint8Array): Packed {
  const known = packedOf.get(bytes)
  if (known) return known
  const made = { bytes: deflateRawSync(bytes, { level: 6 }), size: bytes.length, checksum: crc32(bytes) }
  packedOf.set(bytes, made)
  return made
}

/** When a file was changed, in the ZIP format's own figures: it keeps local time, so these are the same in every time zone. */
export interface ZipTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
}

const timeOf = ({ hour }: ZipTime): number => hour << 11
const dateOf = ({ year, month, day }: ZipTime): number => ((year - 1980) << 9) | (month << 5) | day

const localSignature = 0x04034b50
const entrySignature = 0x02014b50
const endSignature = 0x06054b50
const version = 20
const utf8Names = 0x0800
const deflated = 8

/** What a local header and a directory entry have in common, from the version needed to the length of the name. */
function describe(record: Buffer, from: number, { bytes, size, checksum }: Packed, name: Buffer, time: ZipTime): void {
  record.writeUInt16LE(version, from)
  record.writeUInt16LE(utf8Names, from + 2)
  record.writeUInt16LE(deflated, from + 4)
  record.writeUInt16LE(timeOf(time), from + 6)
  record.writeUInt16LE(dateOf(time), from + 8)
  record.writeUInt32LE(checksum, from + 10)
  record.writeUInt32LE(bytes.length, from + 14)
  record.writeUInt32LE(size, from + 18)
  record.writeUInt16LE(name.length, from + 22)
}

function localHeader(file: Packed, name: Buffer, time: ZipTime): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(localSignature)
  describe(header, 4, file, name, time)
  return header
}

function directoryEntry(file: Packed, name: Buffer, time: ZipTime, start: number): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(entrySignature)
  entry.writeUInt16LE(version, 4)
  describe(entry, 6, file, name, time)
  entry.writeUInt32LE(start, 42)
  return entry
}

function endRecord(count: number, size: number, start: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(endSignature)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(start, 16)
  return end
}

/** Files in an archive, in the order given; the same files and time are the same bytes, whenever and wherever they are packed. */
export function writeZip(files: readonly (readonly [name: string, bytes: Uint8Array])[], time: ZipTime): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let place = 0
  let directorySize = 0
  for (const [path, bytes] of files) {
    const name = Buffer.from(path)
    const file = packed(bytes)
    const entry = directoryEntry(file, name, time, place)
    pieces.push(localHeader(file, name, time), name, file.bytes)
    directory.push(entry, name)
    place += 30 + name.length + file.bytes.length
    directorySize += entry.length + name.length
  }
  return new Uint8Array(Buffer.concat([...pieces, ...directory, endRecord(files.length, directorySize, place)]))
}
