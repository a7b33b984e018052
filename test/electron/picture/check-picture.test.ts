import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPicture } from '../../../electron/picture/check-picture'

const png = new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../build/icons/icon.png')))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const svg = (before = '', inside = ''): Uint8Array =>
  utf8(`${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1">${inside}</svg>`)

const sized = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(png)
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}
const jpeg = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    0,
    0xff,
    0xc0,
    0,
    17,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    3,
    0,
    0,
    0,
    0
  ])

describe('a picture chosen as a logo', () => {
  it.each([
    ['a PNG', png, 'png'],
    ['a JPEG', jpeg(300, 100), 'jpeg'],
    ['a drawing', svg(), 'svg+xml'],
    [
      'a drawing with a declaration, a comment and a plain document type',
      svg(
        '<?xml version="1.0"?>\n<!-- Inkscape -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
      ),
      'svg+xml'
    ]
  ])('is taken when it is %s', (_what, bytes, type) => {
    expect(checkPicture(bytes)).toMatchObject({ ok: true, value: { type } })
  })

  it('is told to be none in no time, however many comments stand before what is no drawing', () => {
    const started = performance.now()
    expect(checkPicture(utf8(`${'<!-- -->'.repeat(20_000)}x`))).toEqual({ ok: false, problem: 'not-picture' })
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  it.each([
    ['over two megabytes', new Uint8Array(2 * 1024 * 1024 + 1), 'too-large'],
    ['empty', new Uint8Array(), 'not-picture'],
    ['text', utf8('ingen bild'), 'not-picture'],
    ['a web page with a drawing in it', utf8('<html><svg/></html>'), 'not-picture'],
    ['a GIF', utf8('GIF89a'), 'not-picture'],
    ['the beginning of a PNG', png.subarray(0, 20), 'not-picture'],
    ['a JPEG without a frame', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'not-picture'],
    ['a PNG without width', sized(0, 100), 'not-picture'],
    ['a PNG of a billion pixels', sized(32_000, 32_000), 'too-many-pixels'],
    ['a JPEG of a billion pixels', jpeg(32_000, 32_000), 'too-many-pixels'],
    ['one pixel', sized(1, 1), 'too-small'],
    ['a drawing that unfolds', svg('<!DOCTYPE svg [<!ENTITY a "aaaa">]>', '<text>&a;</text>'), 'document-type'],
    ['a drawing with an entity outside its type', svg('', '<!ENTITY x SYSTEM "file:///etc/passwd">'), 'document-type']
  ])('is refused when it is %s', (_what, bytes, because) => {
    expect(checkPicture(bytes)).toEqual({ ok: false, problem: because })
  })

  it('loses its document type, so that nothing is looked up', () => {
    const checked = checkPicture(svg('<!DOCTYPE svg PUBLIC "a" "http://example.com/a.dtd">'))
    expect(checked.ok && new TextDecoder().decode(checked.value.bytes)).not.toContain('DOCTYPE')
  })
})
