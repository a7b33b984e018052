import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { bytesOf } from './file-texts'
import type { HostileFile } from './hostile-file'

const png = (): Uint8Array => new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../build/icons/icon.png')))
const svg = (content: string, before = ''): string =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`
const lolz = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('')

function sized(width: number, height: number): Uint8Array {
  const bytes = png()
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

/** Files that are no pictures, or would harm whoever shows them. What is let through is still met by an image element only. */
export const pictureFiles: readonly HostileFile[] = [
  ['nothing', () => '', 'picture-refused:not-picture'],
  ['prose', () => 'Vapnet kommer i morgon.', 'picture-refused:not-picture'],
  ['a program', () => bytesOf('MZ', [0x90, 0]), 'picture-refused:not-picture'],
  ['a web page', () => '<html><svg></svg></html>', 'picture-refused:not-picture'],
  ['over two megabytes', () => new Uint8Array(2 * 1024 * 1024 + 1), 'file-too-large'],
  ['a PNG of no size', () => sized(0, 0), 'picture-refused:not-picture'],
  [
    'a PNG of four thousand million pixels a side',
    () => sized(0xffffffff, 0xffffffff),
    'picture-refused:too-many-pixels'
  ],
  ['a PNG of one line', () => sized(6_000, 1), 'picture-refused:too-small'],
  ['a PNG cut after its name', () => png().subarray(0, 12), 'picture-refused:not-picture'],
  ['a JPEG without a frame', () => bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), 'picture-refused:not-picture'],
  [
    'a JPEG of empty segments without end',
    () =>
      bytesOf(
        [0xff, 0xd8],
        Array.from({ length: 100_000 }, () => 0xff)
      ),
    'picture-refused:not-picture'
  ],
  [
    'a JPEG with a frame of no size',
    () =>
      bytesOf(
        [0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3],
        Array.from({ length: 20 }, () => 0)
      ),
    'picture-refused:not-picture'
  ],
  [
    'entities that grow',
    () => svg('&l9;', `<!DOCTYPE svg [<!ENTITY l0 "lol">${lolz}]>`),
    'picture-refused:document-type'
  ],
  [
    'an entity that reads a file',
    () => svg('&x;', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    'picture-refused:document-type'
  ],
  ['an entity declared in the middle', () => svg('<!ENTITY x "y">'), 'picture-refused:document-type'],
  ['a hundred thousand comments first', () => svg('', '<!---->'.repeat(100_000)), 'opened'],
  [
    'comments that never end',
    () => `${'<!--'.repeat(300_000)}<svg`,
    'picture-refused:not-picture or file-stopped:time'
  ],
  ['a drawing with a program', () => svg('<script>window.intruder=1</script>'), 'opened'],
  ['a drawing that fetches', () => svg('<image href="https://example.com/x.png"/>'), 'opened'],
  ['a drawing in UTF-16', () => bytesOf([0xff, 0xfe], '<\0s\0v\0g\0'), 'picture-refused:not-picture']
]
