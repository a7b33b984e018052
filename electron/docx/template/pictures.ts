import type { TemplatePicture } from './template'

const starts: [ending: TemplatePicture['ending'], bytes: number[], place?: number][] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['bmp', [0x42, 0x4d]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['wmf', [0xd7, 0xcd, 0xc6, 0x9a]],
  ['wmf', [0x01, 0x00, 0x09, 0x00]],
  ['emf', [0x20, 0x45, 0x4d, 0x46], 40]
]

/** A picture by what its bytes say, whatever its name; undefined where they say something else. */
export function pictureFrom(bytes: Uint8Array): TemplatePicture | undefined {
  const [ending] =
    starts.find(([, start, place = 0]) => start.every((byte, index) => bytes[place + index] === byte)) ?? []
  return ending && { bytes, ending }
}

export const pictureTypes: Record<TemplatePicture['ending'], string> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  wmf: 'image/x-wmf',
  emf: 'image/x-emf'
}
