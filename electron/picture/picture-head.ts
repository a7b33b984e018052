/** What a picture's file says first: its kind, and its size in pixels. */
export interface PictureHead {
  type: 'png' | 'jpeg'
  width: number
  height: number
}

const begins = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte)

function pngHead(bytes: Uint8Array, view: DataView): PictureHead | undefined {
  const isHeader = bytes.length >= 33 && view.getUint32(12) === 0x49484452
  return isHeader ? { type: 'png', width: view.getUint32(16), height: view.getUint32(20) } : undefined
}

/** The frame headers of JPEG (ITU T.81, table B.1): C0 to CF but for tables (C4), extensions (C8) and arithmetic (CC). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegHead(bytes: Uint8Array, view: DataView): PictureHead | undefined {
  let place = 2
  while (place + 9 < bytes.length) {
    if (bytes[place] !== 0xff) return undefined
    const marker = bytes[place + 1] ?? 0
    if (marker === 0xff) place += 1
    else if (isFrame(marker))
      return { type: 'jpeg', width: view.getUint16(place + 7), height: view.getUint16(place + 5) }
    else place += 2 + Math.max(2, view.getUint16(place + 2))
  }
  return undefined
}

/** Reads no more than the head of a PNG or JPEG file; undefined for all else, and for a picture without size. */
export function pictureHead(bytes: Uint8Array): PictureHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPng = begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  const head = isPng ? pngHead(bytes, view) : begins(bytes, 0xff, 0xd8) ? jpegHead(bytes, view) : undefined
  return head && head.width > 0 && head.height > 0 ? head : undefined
}
