import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { hostileTemplates } from '../electron/docx/template/hostile-templates'
import {
  drawing,
  field,
  picture,
  relation,
  swedishStyles,
  text,
  wordTemplate,
  zipped
} from '../electron/docx/template/word-template'
import type { HostileFile } from './hostile-file'

const parts = wordTemplate()
const withPart = (name: string, content: string | Uint8Array): Uint8Array =>
  zipSync({ ...parts, [name]: typeof content === 'string' ? strToU8(content) : content })
const header = (content: string, relations = ''): Uint8Array =>
  zipped({ stories: [{ kind: 'header', type: 'default', content, relations }] })

function altered(change: (view: DataView, end: number, directory: number) => void): Uint8Array {
  const bytes = new Uint8Array(zipped())
  const view = new DataView(bytes.buffer)
  const end = bytes.length - 22
  change(view, end, view.getUint32(end + 16, true))
  return bytes
}

/** Bytes put in before the end of the directory, with the end told where it has gone or not. */
function inserted(more: Uint8Array, isTold: boolean): Uint8Array {
  const bytes = zipped()
  const place = bytes.length - 22
  const longer = new Uint8Array(bytes.length + more.length)
  longer.set(bytes.subarray(0, place))
  longer.set(more, place)
  longer.set(bytes.subarray(place), place + more.length)
  const view = new DataView(longer.buffer)
  if (isTold) view.setUint32(longer.length - 10, view.getUint32(longer.length - 10, true) + more.length, true)
  return longer
}

const signature = (value: number, length: number): Uint8Array => {
  const bytes = new Uint8Array(length)
  new DataView(bytes.buffer).setUint32(0, value, true)
  return bytes
}

/** An entry that promises ten bytes and unpacks to a hundred megabytes. */
function lyingBomb(): Uint8Array {
  const packed = deflateRawSync(new Uint8Array(100 * 1024 * 1024))
  const bytes = withPart('word/media/a.bin', packed)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let place = view.getUint32(bytes.length - 6, true)
  while (view.getUint32(place, true) === 0x02014b50) {
    const name = new TextDecoder().decode(bytes.subarray(place + 46, place + 46 + view.getUint16(place + 28, true)))
    if (name === 'word/document.xml') view.setUint32(place + 24, 10, true)
    place += 46 + name.length + view.getUint16(place + 30, true) + view.getUint16(place + 32, true)
  }
  return bytes
}

/** One archive, and after it another that its comment is said to hold. */
function commented(): Uint8Array {
  const hidden = zipped()
  const bytes = Uint8Array.from([...zipped(), ...hidden])
  new DataView(bytes.buffer).setUint16(bytes.length - hidden.length - 2, hidden.length, true)
  return bytes
}

const manyEntries = (count: number): Uint8Array =>
  zipSync(Object.fromEntries(Array.from({ length: count }, (_, index) => [`word/p${index}.xml`, new Uint8Array(0)])), {
    level: 0
  })

const refused = (because: string): string => `template-refused:${because}`

/** Archives that are wrong whatever they are said to hold. */
const archives: HostileFile[] = [
  ['an archive of twenty thousand entries', () => manyEntries(20_000), refused('too-many-parts')],
  ['an archive of sixty-five thousand entries', () => manyEntries(65_000), refused('too-many-parts')],
  [
    'an archive that counts a hundred thousand entries',
    () => altered((view, end) => view.setUint16(end + 10, 100_000 & 0xffff, true)),
    refused('too-many-parts')
  ],
  ['the end of a 64-bit archive', () => inserted(signature(0x06064b50, 56), false), refused('damaged')],
  ['the end of a 64-bit archive, well told', () => inserted(signature(0x06064b50, 56), true), refused('damaged')],
  [
    'sizes that point to 64-bit ones',
    () => altered((view, _, first) => view.setUint32(first + 20, 0xffffffff, true)),
    refused('damaged')
  ],
  ['a directory of its own within the directory', () => inserted(zipped().subarray(-22), false), refused('damaged')],
  ['a comment that holds another archive', commented, refused('damaged')],
  [
    'an entry encrypted in the strong way',
    () => altered((view, _, first) => view.setUint16(first + 8, 0x40, true)),
    refused('encrypted')
  ],
  [
    'an entry packed by a way for text',
    () => altered((view, _, first) => view.setUint16(first + 10, 98, true)),
    refused('damaged')
  ],
  ['an entry whose own head has gone', () => altered((view) => view.setUint32(0, 0, true)), refused('damaged')],
  [
    'an entry whose name is longer than the file',
    () => altered((view) => view.setUint16(26, 0xffff, true)),
    refused('damaged')
  ],
  [
    'an entry that begins beyond the file',
    () => altered((view, _, first) => view.setUint32(first + 42, 0x7fffffff, true)),
    refused('damaged')
  ],
  [
    'a name longer than the directory',
    () => altered((view, _, first) => view.setUint16(first + 28, 0xffff, true)),
    refused('damaged')
  ],
  [
    'a promise of four thousand megabytes',
    () => altered((view, _, first) => view.setUint32(first + 24, 0xfffffffe, true)),
    refused('too-large-inside')
  ],
  ['a promise of ten bytes that becomes a hundred megabytes', lyingBomb, refused('too-dense')],
  ['an archive in an archive', () => zipSync({ 'inner.docx': zipped() }), refused('not-word')],
  [
    'a folder for a part',
    () => withPart('word/document.xml/', new Uint8Array(0)),
    refused('unsafe-name') + ' or opened'
  ],
  ['a name of spaces', () => withPart(' ', 'x'), 'opened'],
  ['a name that ends in dots', () => withPart('word/..', 'x'), refused('unsafe-name')],
  ['a name with a stream of Windows', () => withPart('word/a.xml:evil', 'x'), refused('unsafe-name')],
  ['a name with a network share', () => withPart('//server/share/x', 'x'), refused('unsafe-name')],
  ['a name turned backwards', () => withPart('word/\u202Elmx.exe', 'x'), 'opened'],
  ['twelve megabytes', () => new Uint8Array(12 * 1024 * 1024), 'file-too-large']
]

const documents: HostileFile[] = [
  [
    'a picture in a file on the machine',
    () => header(drawing('rId9'), relation('rId9', 'image', 'file:///C:/Users/anna/x.png', true)),
    'opened'
  ],
  [
    'a picture on a share',
    () => header(drawing('rId9'), relation('rId9', 'image', '\\\\server\\share\\x.png', true)),
    'opened'
  ],
  [
    'a picture outside the archive',
    () => header(drawing('rId9'), relation('rId9', 'image', '../../../../etc/passwd')),
    'opened'
  ],
  [
    'a text outside the archive',
    () =>
      zipSync({
        ...parts,
        '_rels/.rels': strToU8(
          `<Relationships xmlns="x">${relation('rId1', 'officeDocument', '../../etc/passwd')}</Relationships>`
        )
      }),
    refused('not-word')
  ],
  [
    'a text on the network',
    () =>
      zipSync({
        ...parts,
        '_rels/.rels': strToU8(
          `<Relationships xmlns="x">${relation('rId1', 'officeDocument', 'https://example.com/x.xml', true)}</Relationships>`
        )
      }),
    refused('not-word')
  ],
  [
    'a template on a share, for Word to fetch',
    () => zipped({ settings: '<w:attachedTemplate r:id="rId1"/>' }),
    'opened'
  ],
  [
    'a field that starts a program',
    () => header(field('DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc"', 'x')),
    'opened'
  ],
  ['entities in a header', () => header('&xxe;'), refused('damaged')],
  [
    'a document type in a header',
    () => withPart('word/styles.xml', '<?xml version="1.0"?><!DOCTYPE s SYSTEM "file:///etc/passwd"><w:styles/>'),
    refused('document-type')
  ],
  [
    'a document type in small letters',
    () => withPart('word/document.xml', '<!doctype x><w:document/>'),
    refused('document-type')
  ],
  [
    'a hidden piece of raw text',
    () => withPart('word/styles.xml', '<w:styles><![CDATA[<!DOCTYPE x>]]></w:styles>'),
    refused('document-type')
  ],
  [
    'styles that are based on themselves',
    () => zipped({ styles: swedishStyles.replace('<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Rubrik1"/>') }),
    'opened'
  ],
  [
    'styles named as the prototype',
    () =>
      zipped({
        styles:
          swedishStyles + '<w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="__proto__"/></w:style>'
      }),
    'opened'
  ],
  ['an attribute named as the prototype', () => header('<w:p __proto__="polluted" constructor="x"/>'), 'opened'],
  ['an element named as the prototype', () => header('<__proto__ polluted="1"/>'), 'opened'],
  [
    'a hundred thousand elements',
    () => header(Array.from({ length: 100_000 }, (_, index) => `<w:p w:n="${index * 7_919}"/>`).join('')),
    refused('damaged')
  ],
  [
    'a page setup of ten thousand settings',
    () =>
      zipped({
        section: `<w:pgSz w:w="11906" w:h="16838"/>${Array.from({ length: 10_000 }, (_, index) => `<w:x${index}/>`).join('')}`
      }),
    'opened'
  ],
  [
    'a tag that never ends',
    () =>
      withPart(
        'word/styles.xml',
        `<w:styles ${Array.from({ length: 50_000 }, (_, index) => `a${index}="${index * 7_919}"`).join(' ')}`
      ),
    refused('damaged')
  ],
  [
    'text of every sign that XML forbids',
    () => header(text('\u0001\u0002\uFFFF')),
    'opened or template-refused:damaged'
  ],
  [
    'a picture that is a program',
    () =>
      zipSync({
        ...wordTemplate({
          stories: [
            {
              kind: 'header',
              type: 'default',
              content: drawing('rId7'),
              relations: relation('rId7', 'image', 'media/a.png')
            }
          ]
        }),
        'word/media/a.png': strToU8('MZ')
      }),
    'opened'
  ],
  ['a picture named as a script', () => zipSync({ ...parts, 'word/media/a.js': picture }), 'opened']
]

/** The same archives, sent as another kind of Word file than a template. */
export const archivesRefusedAs = (kind: string): readonly HostileFile[] =>
  archives
    .filter(([, , told]) => told.startsWith('template-refused') && !told.includes(' or '))
    .map(([what, content, told]) => [what, content, told.replace('template-refused', kind)])

/** Files that are no templates, or mean harm as archives or as documents. */
export const templateFiles: readonly HostileFile[] = [
  ...hostileTemplates.map(([what, bytes, because]): HostileFile => [
    what,
    bytes,
    what === 'a file of 11 MB' ? 'file-too-large' : refused(because)
  ]),
  ...archives,
  ...documents
]
