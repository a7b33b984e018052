import { strToU8 } from 'fflate'
import { deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { isWorkingCopy } from '../../../electron/docx/working-copy/is-working-copy'
import { readWorkingCopy } from '../../../electron/docx/working-copy/read-working-copy'
import { parseWorkingCopy } from '../../../electron/files/parse-working-copy'
import { throughGate } from '../../../electron/gate/through-gate'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import type { WorkingCopyRefusal } from '../../../shared/exchange/working-copy/working-copy-refusal'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { problemText } from '../../../shared/told/problem-text'
import { copyOf, readCopy } from './copy-of'
import { edited, withPart, withParts } from './edited-in-word'

const item = 'customXml/item1.xml'
const matter = sampleMatter('2023-05-29T10:00:00.000Z')
let copy: Uint8Array
beforeAll(async () => {
  copy = await copyOf(matter)
})

const packed = (text: string): string => deflateSync(text).toString('base64')
const enveloped = (content: string, namespace = 'urn:namndklar:working-copy:1'): string =>
  `<matter xmlns="${namespace}">${content}</matter>`
const carrying = (part: string): Uint8Array => withPart(copy, item, () => part)
const because = (bytes: Uint8Array): WorkingCopyRefusal | null => {
  const read = readWorkingCopy(bytes)
  return read.ok ? null : read.problem
}

const hostile: [what: string, bytes: () => Uint8Array, because: WorkingCopyRefusal][] = [
  ['nothing', () => new Uint8Array(), 'not-zip'],
  ['an old Word file', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'encrypted'],
  ['21 MB', () => new Uint8Array(21 * 1024 * 1024), 'too-large'],
  ['half a file', () => copy.subarray(0, copy.length / 2), 'not-zip'],
  ['no text', () => withParts(copy, ({ 'word/document.xml': _text, ...parts }) => parts), 'not-word'],
  [
    'another kind of file',
    () => withParts(copy, () => ({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })),
    'not-word'
  ],
  ['macros', () => withParts(copy, (parts) => ({ ...parts, 'word/vbaProject.bin': strToU8('x') })), 'macros'],
  [
    'a document type in the text',
    () => edited(copy, (xml) => xml.replace('<w:document', '<!DOCTYPE w [<!ENTITY a "b">]><w:document')),
    'document-type'
  ],
  ['text that is not well-formed', () => edited(copy, (xml) => xml.replace('</w:body>', '')), 'damaged'],
  [
    'our prefix for a namespace of their own',
    () => edited(copy, (xml) => xml.replace(/xmlns:w="[^"]*"/, 'xmlns:w="urn:other"')),
    'damaged'
  ],
  [
    'two matters',
    () => withParts(copy, (parts) => ({ ...parts, 'customXml/item2.xml': parts[item] ?? new Uint8Array() })),
    'two-matters'
  ],
  [
    'a document type before the matter',
    () => carrying(`<!DOCTYPE matter [<!ENTITY x "y">]>${enveloped(packed('{}'))}`),
    'carried-damaged'
  ],
  ['an entity in the matter', () => carrying(enveloped('&x;')), 'carried-damaged'],
  ['a comment in the matter', () => carrying(enveloped(`<!-- x -->${packed('{}')}`)), 'carried-damaged'],
  ['an element around the matter', () => carrying(`<a>${enveloped(packed('{}'))}</a>`), 'carried-damaged'],
  ['two matters in one part', () => carrying(enveloped(packed('{}')) + enveloped(packed('{}'))), 'carried-damaged'],
  [
    'an attribute more',
    () => carrying('<matter xmlns="urn:namndklar:working-copy:1" a="b">AA==</matter>'),
    'carried-damaged'
  ],
  ['an empty matter', () => carrying(enveloped('')), 'carried-damaged'],
  ['base64 that is none', () => carrying(enveloped('åäö!')), 'carried-damaged'],
  [
    'base64 of nothing packed',
    () => carrying(enveloped(Buffer.from('{"format":"namndklar"}').toString('base64'))),
    'carried-damaged'
  ],
  ['a matter cut off', () => carrying(enveloped(packed(writeMatterFile(matter)).slice(0, 400))), 'carried-damaged'],
  [
    'a matter that is no text',
    () => carrying(enveloped(deflateSync(Uint8Array.from([0xff, 0xfe, 0xfd])).toString('base64'))),
    'carried-damaged'
  ],
  [
    'a bomb of 21 MB, packed to 20 kB',
    () => carrying(enveloped(deflateSync(new Uint8Array(21 * 1024 * 1024)).toString('base64'))),
    'too-dense'
  ],
  [
    'a bomb that the archive lets through',
    () => carrying(enveloped(`${deflateSync(new Uint8Array(30 * 1024 * 1024)).toString('base64')}${noise(200_000)}`)),
    'carried-damaged'
  ]
]

/** Letters of base64 that no packing makes smaller. */
function noise(length: number): string {
  let state = 1
  const bytes = Buffer.alloc(Math.floor(length / 4) * 3)
  for (let place = 0; place < bytes.length; place += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    bytes[place] = state >>> 16
  }
  return bytes.toString('base64')
}

describe('a file that is no working copy, or means harm, is refused in words', () => {
  it.each(hostile)('%s', (_what, bytes, expected) => {
    const found = because(bytes())
    expect(found).toBe(expected)
    const { what, safe, todo } = problemText({ kind: 'copy-refused', file: 'kopia.docx', because: expected })
    expect([what, safe, todo].join(' ')).toMatch(
      /^Filen kopia\.docx [^.]+(\.docx[^.]*)?\. Inget har ändrats\. [A-ZÅÄÖ].+\.$/
    )
  })

  it('a part of another namespace is someone else’s, and the file carries no matter', () => {
    expect(readCopy(carrying(enveloped(packed('{}'), 'urn:namndklar:working-copy:2'))).matterFile).toBeNull()
  })

  it('a matter that is no matter is refused as any file that someone sent', () => {
    const refused = (text: string) => parseWorkingCopy(carrying(enveloped(packed(text))), 'kopia.docx')
    expect(refused('{"format":')).toMatchObject({ ok: false, problem: { kind: 'file-cut-off', file: 'kopia.docx' } })
    expect(refused('{"format":"namndklar","version":99}')).toMatchObject({ ok: false, problem: { kind: 'file-newer' } })
  })

  it('the gate gives what the reader alone would have given', async () => {
    expect(await throughGate('working-copy', copy, 'kopia.docx')).toEqual(parseWorkingCopy(copy, 'kopia.docx'))
    expect(await throughGate('working-copy', carrying(enveloped('!')), 'kopia.docx')).toEqual({
      ok: false,
      problem: { kind: 'copy-refused', file: 'kopia.docx', because: 'carried-damaged' }
    })
  })

  it('every single byte of the text changed ends in words, never in an exception', () => {
    const bytes = new Uint8Array(copy)
    for (let place = 0; place < bytes.length; place += 97) {
      const changed = new Uint8Array(bytes)
      changed[place] = (changed[place] ?? 0) ^ 0x5a
      expect(() => parseWorkingCopy(changed, 'kopia.docx')).not.toThrow()
    }
  })
})

describe('whether a Word file is a working copy', () => {
  it('is told by what it carries, or by our bookmarks', () => {
    const dropped = withParts(copy, ({ [item]: _part, ...parts }) => parts)
    expect([isWorkingCopy(copy), isWorkingCopy(dropped)]).toEqual([true, true])
    expect(isWorkingCopy(edited(dropped, (xml) => xml.replaceAll('nk_', 'x_')))).toBe(false)
    expect([isWorkingCopy(new Uint8Array()), isWorkingCopy(strToU8('text'))]).toEqual([false, false])
  })
})
