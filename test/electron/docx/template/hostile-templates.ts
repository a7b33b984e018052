import { strToU8, zipSync } from 'fflate'
import type { TemplateRefusal } from '../../../../shared/domain/look/template-refusal'
import { relation, style, swedishStyles, text, wordTemplate, zipped } from './word-template'

type Hostile = [what: string, bytes: () => Uint8Array, because: TemplateRefusal]

const parts = wordTemplate()
const zip = (more: Record<string, Uint8Array>): Uint8Array => zipSync({ ...parts, ...more })
const without = (name: string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name)))
const named = (name: string): Uint8Array => zip({ [name]: strToU8('x') })
const part = (name: string, source: string): Uint8Array => zip({ [name]: strToU8(source) })
const zeros = (length: number): Uint8Array => new Uint8Array(length)
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 2_654_435_761) >>> 13)

/** The archive's bytes with some of them changed; `find` is where, from the first such signature or from the end. */
function altered(change: (bytes: Uint8Array, view: DataView) => void, bytes = zipped()): Uint8Array {
  const copy = new Uint8Array(bytes)
  change(copy, new DataView(copy.buffer))
  return copy
}
const endOf = (view: DataView): number => view.byteLength - 22
const directoryOf = (view: DataView): number => view.getUint32(endOf(view) + 16, true)

const document = (body: string): Uint8Array =>
  part('word/document.xml', new TextDecoder().decode(parts['word/document.xml']).replace('<w:p/>', body))
const page = (size: string): Uint8Array => zipped({ section: size })
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Files that are no templates, or mean harm, and why each is refused. */
export const hostileTemplates: Hostile[] = [
  ['nothing', () => zeros(0), 'not-zip'],
  ['one byte', () => zeros(1), 'not-zip'],
  ['zeros', () => zeros(4096), 'not-zip'],
  ['plain text', () => strToU8('Det här är ingen mall. '.repeat(50)), 'not-zip'],
  ['a picture', () => noise(5000), 'not-zip'],
  ['a Word 97 or encrypted file', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...noise(600)]), 'encrypted'],
  ['a file of 11 MB', () => noise(11 * 1024 * 1024), 'too-large'],
  ['an archive cut in half', () => zipped().subarray(0, 1500), 'not-zip'],
  ['an archive without its last byte', () => zipped().subarray(0, -1), 'not-zip'],
  ['an archive with bytes after its end', () => Uint8Array.from([...zipped(), 1, 2, 3]), 'not-zip'],
  ['an archive with bytes before its beginning', () => Uint8Array.from([1, 2, 3, ...zipped()]), 'damaged'],
  ['a directory in the wrong place', () => altered((_, view) => view.setUint32(endOf(view) + 16, 7, true)), 'damaged'],
  [
    'a directory beyond the file',
    () => altered((_, view) => view.setUint32(endOf(view) + 16, 0x7fffffff, true)),
    'damaged'
  ],
  ['more entries than there are', () => altered((_, view) => view.setUint16(endOf(view) + 10, 60, true)), 'damaged'],
  ['fewer entries than there are', () => altered((_, view) => view.setUint16(endOf(view) + 10, 2, true)), 'damaged'],
  ['65 535 entries', () => altered((_, view) => view.setUint16(endOf(view) + 10, 0xffff, true)), 'too-many-parts'],
  [
    '201 entries',
    () => zipSync(Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`part${index}.xml`, strToU8('<a/>')]))),
    'too-many-parts'
  ],
  ['an encrypted entry', () => altered((_, view) => view.setUint16(directoryOf(view) + 8, 1, true)), 'encrypted'],
  [
    'an unknown way of packing',
    () => altered((_, view) => view.setUint16(directoryOf(view) + 10, 99, true)),
    'damaged'
  ],
  ['a size that is not kept', () => altered((_, view) => view.setUint32(directoryOf(view) + 24, 300, true)), 'damaged'],
  [
    'a checksum that is not kept',
    () => altered((_, view) => view.setUint32(directoryOf(view) + 16, 1, true)),
    'damaged'
  ],
  [
    'sizes that only the 64-bit format has',
    () => altered((_, view) => view.setUint32(directoryOf(view) + 24, 0xffffffff, true)),
    'too-large-inside'
  ],
  [
    'an entry that begins in another',
    () => altered((_, view) => view.setUint32(directoryOf(view) + 42, 3, true)),
    'damaged'
  ],
  [
    'a symbolic link',
    () => altered((_, view) => view.setUint32(directoryOf(view) + 38, 0xa1ff0000, true)),
    'unsafe-name'
  ],
  [
    '60 MB of noise, packed as far as it goes',
    () => zip({ 'word/media/a.bin': zeros(60 * 1024 * 1024) }),
    'too-large-inside'
  ],
  ['a part a thousand times its packed size', () => zip({ 'word/media/a.bin': zeros(8 * 1024 * 1024) }), 'too-dense'],
  ['a bomb in its own text', () => document(text('a'.repeat(3 * 1024 * 1024))), 'too-dense'],
  ['a name that climbs', () => named('../../evil.exe'), 'unsafe-name'],
  ['a name that climbs within', () => named('word/../../evil.exe'), 'unsafe-name'],
  ['a name from the root', () => named('/etc/passwd'), 'unsafe-name'],
  ['a name on a drive', () => named('C:/Windows/evil.dll'), 'unsafe-name'],
  ['a name with backslashes', () => named('word\\..\\evil.exe'), 'unsafe-name'],
  ['a name with an empty step', () => named('word//evil.xml'), 'unsafe-name'],
  ['a name with a control character', () => named('word/e\u0007vil.xml'), 'unsafe-name'],
  ['a name of a thousand letters', () => named(`word/${'a'.repeat(1000)}.xml`), 'unsafe-name'],
  ['two parts whose names differ in case alone', () => named('word/Document.xml'), 'unsafe-name'],
  ['no list of content types', () => without('[Content_Types].xml'), 'not-word'],
  ['no relationships', () => without('_rels/.rels'), 'not-word'],
  ['no text', () => without('word/document.xml'), 'not-word'],
  ['no styles', () => without('word/styles.xml'), 'not-word'],
  [
    'a spreadsheet',
    () => zipped({ mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }),
    'not-word'
  ],
  [
    'a text that is another part of Word',
    () =>
      part('word/document.xml', '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
    'not-word'
  ],
  ['a document type', () => part('word/styles.xml', '<!DOCTYPE x><w:styles/>'), 'document-type'],
  [
    'entities that grow',
    () =>
      part(
        'word/document.xml',
        '<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document>&b;</w:document>'
      ),
    'document-type'
  ],
  [
    'an entity that reads a file',
    () => part('[Content_Types].xml', '<!doctype a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Types>&x;</Types>'),
    'document-type'
  ],
  ['an entity nobody has defined', () => document(text('&secret;')), 'damaged'],
  ['a character beyond Unicode', () => part('word/document.xml', '<w:document>&#99999999;</w:document>'), 'damaged'],
  ['XML that ends too soon', () => part('word/styles.xml', '<w:styles><w:style>'), 'damaged'],
  ['XML in UTF-16', () => zip({ 'word/styles.xml': Uint8Array.from([0xff, 0xfe, 0x3c, 0x00, 0x61, 0x00]) }), 'damaged'],
  [
    'ten thousand elements inside each other',
    () => document(`${'<w:p>'.repeat(10_000)}${'</w:p>'.repeat(10_000)}`),
    'too-dense'
  ],
  [
    'three hundred elements inside each other',
    () => document(`${'<w:p>'.repeat(300)}${'</w:p>'.repeat(300)}`),
    'damaged'
  ],
  [
    'the strict format under another prefix',
    () => part('word/document.xml', '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'),
    'damaged'
  ],
  [
    'Word’s names under another prefix',
    () =>
      part('word/document.xml', '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
    'damaged'
  ],
  ['another meaning for a usual prefix', () => document('<w:p xmlns:r="urn:other" r:id="rId1"/>'), 'damaged'],
  [
    'a header that is not there',
    () => zipped({ section: '<w:headerReference w:type="default" r:id="rId99"/><w:pgSz w:w="11906" w:h="16838"/>' }),
    'damaged'
  ],
  [
    'a header that lies elsewhere',
    () =>
      zipped({
        section: '<w:headerReference w:type="default" r:id="rId99"/>',
        documentRelations: relation('rId99', 'header', 'https://example.com/h.xml', true)
      }),
    'damaged'
  ],
  [
    'a header that is the text itself',
    () =>
      zipped({
        section: '<w:headerReference w:type="default" r:id="rId99"/>',
        documentRelations: relation('rId99', 'header', 'document.xml')
      }),
    'damaged'
  ],
  ['a page of no width', () => page('<w:pgSz w:w="0" w:h="0"/>'), 'page-too-narrow'],
  [
    'margins that meet',
    () => page('<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="6000" w:right="6000" w:top="0" w:bottom="0"/>'),
    'page-too-narrow'
  ],
  ['a page of a kilometre', () => page('<w:pgSz w:w="99999999" w:h="16838"/>'), 'damaged'],
  ['a page measured in words', () => page('<w:pgSz w:w="bred" w:h="hög"/>'), 'damaged'],
  ['styles without a root', () => part('word/styles.xml', style('A', 'a') + swedishStyles), 'damaged'],
  ['a text in a glossary’s type', () => zipped({ mainType: `${mainType}.document.glossary+xml` }), 'not-word']
]
