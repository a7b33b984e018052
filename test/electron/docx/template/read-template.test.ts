import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTemplate } from '../../../../electron/docx/template/read-template'
import { writeXml } from '../../../../electron/docx/xml/write-xml'
import { lintInTemplate } from '../../../../electron/docx/lint/lint-in-template'
import { writeDocx } from '../../../../electron/docx/write-docx'
import type { TemplateRemark } from '../../../../shared/domain/look/template-remark'
import { metaOf } from '../meta'
import { staffReport } from '../papers'
import { goodTemplates } from './templates'
import { templatesSeen } from './templates-seen'
import { hostileTemplates } from './hostile-templates'
import { templateFrom } from './template-from'
import {
  drawing,
  field,
  picture,
  relation,
  swedishStyles,
  text,
  zipped,
  type Story,
  type WordTemplate
} from './word-template'

const header = (content: string, relations = ''): Story => ({ kind: 'header', type: 'default', content, relations })
const media = { 'word/media/a.png': picture }
const image = (id = 'rId7') => relation(id, 'image', 'media/a.png')
const away = (id: string, type: string) => relation(id, type, 'https://example.com/x', true)

describe('a file that is no sound template', () => {
  it.each(hostileTemplates)('is refused when it is %s', (_what, bytes, because) => {
    const began = performance.now()
    expect(readTemplate(bytes())).toEqual({ ok: false, problem: because })
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('is refused or read, and never thrown, wherever a byte of it is changed', () => {
    const sound = goodTemplates['a logo in the header']?.() ?? new Uint8Array()
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = new Uint8Array(sound)
          for (const [place, value] of changes) bytes[place] = value
          expect(() => readTemplate(bytes)).not.toThrow()
        }
      ),
      { numRuns: 300 }
    )
  })
})

describe('what a template must not bring along', () => {
  const cases: [what: string, template: WordTemplate, remark: TemplateRemark][] = [
    [
      'a link',
      {
        stories: [
          header(
            `<w:p><w:hyperlink r:id="rId9"><w:r><w:t>exempel.se</w:t></w:r></w:hyperlink></w:p>`,
            away('rId9', 'hyperlink')
          )
        ]
      },
      'links'
    ],
    [
      'a picture on the network',
      { stories: [header(drawing('rId9', 'x', 'Bild', 'r:link'), away('rId9', 'image'))] },
      'linked-pictures'
    ],
    [
      'a picture that is a program',
      {
        stories: [header(drawing('rId9'), relation('rId9', 'image', 'media/b.png'))],
        parts: { 'word/media/b.png': 'MZ program' }
      },
      'linked-pictures'
    ],
    [
      'an embedded object',
      {
        stories: [
          header(
            `<w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet" r:id="rId9"/></w:object></w:r></w:p>`,
            relation('rId9', 'oleObject', 'embeddings/a.bin')
          )
        ],
        parts: { 'word/embeddings/a.bin': 'x' }
      },
      'programs'
    ],
    [
      'a control',
      {
        stories: [
          header(`<w:p><w:r><w:control r:id="rId9"/></w:r></w:p>`, relation('rId9', 'control', 'activeX/a.xml'))
        ],
        parts: { 'word/activeX/a.xml': '<a/>' }
      },
      'programs'
    ],
    [
      'a field that fetches',
      { stories: [header(field('INCLUDEPICTURE "https://example.com/a.png"', 'bild'))] },
      'fields'
    ],
    ['a field that runs', { stories: [header(field('DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"', 'x'))] }, 'fields'],
    ['a field with the user’s name', { stories: [header(field('USERNAME', 'Anna Svensson'))] }, 'fields'],
    [
      'tracked changes',
      {
        stories: [
          header(
            `<w:p><w:ins w:id="1" w:author="Anna Svensson"><w:r><w:t>ny</w:t></w:r></w:ins><w:del w:id="2" w:author="Anna Svensson"><w:r><w:delText>gammal</w:delText></w:r></w:del></w:p>`
          )
        ]
      },
      'tracked-changes'
    ],
    [
      'hidden text',
      {
        stories: [
          header('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hemligt</w:t></w:r><w:r><w:t>Exempelstad</w:t></w:r></w:p>')
        ]
      },
      'hidden-text'
    ],
    ['another template', { settings: '<w:attachedTemplate r:id="rId1"/>', parts: {} }, 'remote-template'],
    ['text of its own', { body: text('Skriv här') }, 'template-text'],
    ['a macro', { parts: { 'word/vbaProject.bin': 'VBA' } }, 'macros'],
    [
      'a macro under another name',
      {
        contentTypes: '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
        parts: { 'word/a.bin': 'VBA' }
      },
      'macros'
    ],
    [
      'what makes a document one with macros',
      { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' },
      'macros'
    ],
    [
      'what makes a template one with macros',
      { mainType: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml' },
      'macros'
    ]
  ]
  it.each(cases)('%s is left out and told', async (_what, given, remark) => {
    const template = templateFrom(zipped(given))
    expect(template.remarks).toContain(remark)
    const kept = template.stories.map(({ xml }) => writeXml(xml)).join('')
    expect(kept).not.toMatch(/example\.com|DDE|INCLUDE|Anna|hemligt|gammal|OLEObject|w:control|r:link|rId9/)
    const file = await writeDocx(staffReport(), metaOf(), template)
    expect(lintInTemplate(file)).toEqual([])
    expect(new TextDecoder('latin1').decode(file)).not.toMatch(
      /embeddings|activeX|example\.com|vba|a\.bin|macroEnabled/i
    )
  })

  it('the place a picture was once taken from is not kept as its words', () => {
    const template = templateFrom(
      zipped({
        stories: [header(drawing('rId7', 'C:\\Users\\anna\\vapen.png', 'vapen anna.png'), image())],
        parts: media
      })
    )
    expect(template.remarks).toContain('picture-without-words')
    expect(template.stories.map(({ xml }) => writeXml(xml)).join('')).not.toMatch(/anna/)
  })

  it('the text of a field that is not worked out anew stays, and page numbers stay fields', () => {
    const template = templateFrom(
      zipped({ stories: [header(field('DOCPROPERTY Enhet', 'Socialtjänst') + field('PAGE', '1'))] })
    )
    const kept = template.stories.map(({ xml }) => writeXml(xml)).join('')
    expect(kept).toContain('Socialtjänst')
    expect(kept).not.toContain('DOCPROPERTY')
    expect(kept.match(/fldCharType="begin"/g)).toHaveLength(1)
  })
})

describe('what is said about a template', () => {
  it('is nothing when it has all that a paper needs', () => {
    expect(templateFrom(goodTemplates['a logo in the header']?.() ?? new Uint8Array()).remarks).toEqual([])
  })

  it.each<[TemplateRemark, WordTemplate]>([
    ['no-header', {}],
    ['no-page-number', { stories: [header(text('Exempelstad'))] }],
    ['no-heading-1', { styles: swedishStyles.replace(/<w:style (?:(?!<\/w:style>).)*Rubrik1.*?<\/w:style>/, '') }],
    ['no-body-text', { styles: swedishStyles.replace('w:val="Body Text"', 'w:val="Annan text"') }],
    ['other-language', { styles: swedishStyles.replace('sv-SE', 'en-US') }],
    [
      'narrow-margins',
      { section: '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="700" w:right="700" w:bottom="700" w:left="700"/>' }
    ],
    ['other-page-size', { section: '<w:pgSz w:w="12240" w:h="15840"/>' }],
    ['picture-without-words', { stories: [header(drawing('rId7', ''), image())], parts: media }]
  ])('is %s when it is so', (remark, given) => {
    expect(templateFrom(zipped(given)).remarks).toContain(remark)
  })
})

describe('a template as seen elsewhere', () => {
  const remarksOf = (name: keyof typeof templatesSeen): readonly TemplateRemark[] =>
    templateFrom(templatesSeen[name]()).remarks

  it('tells that its headings are numbered', () => {
    expect(remarksOf('headings in a list of many levels')).toContain('numbered-headings')
    expect(remarksOf('paragraphs set far apart')).not.toContain('numbered-headings')
  })

  it('tells the words that look like places to write in', () => {
    expect(remarksOf('places to write in')).toEqual([
      'no-page-number',
      { in: 'footer', words: 'Klicka eller tryck här för att ange text.' },
      { in: 'footer', words: '{TODAY}' }
    ])
  })

  it.each([
    ['Dnr 2019/17', 'Dnr 2019/17'],
    ['«=mandant.name» i Exempelstad', '«=mandant.name»'],
    ['Till [namn], [adress]', '[namn]', '[adress]'],
    ['Avtal om lån av dator 2019', 'Avtal om lån av dator 2019'],
    ['Skriv här', 'Skriv här'],
    ['Påhittsgatan 1, 000 00 Exempelstad, växel 08-000 20 240']
  ])('of “%s” tells %j', (words, ...odd) => {
    const { remarks } = templateFrom(zipped({ stories: [header(text(words.replaceAll('<', '&lt;')))] }))
    expect(remarks.flatMap((remark) => (typeof remark === 'string' ? [] : [remark.words]))).toEqual(odd)
  })

  it('is known for what it is by its ending alone', () => {
    expect(remarksOf('its kind told by the ending alone')).toEqual([])
  })

  it('has a first page of its own where its first section has one, and the last goes on below it', () => {
    const { section, stories } = templateFrom(templatesSeen['a coat of arms on the first page of its first section']())
    expect(section.map(({ name }) => name)).toContain('w:titlePg')
    expect(stories.map(({ type, pictures }) => [type, pictures.length])).toEqual([
      ['first', 1],
      ['default', 0]
    ])
  })
})

describe('a template in the strict format', () => {
  const strict = (bytes: Uint8Array): Uint8Array => {
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
      name,
      /\.(xml|rels)$/.test(name) ? strToU8(strictPart(strFromU8(part))) : part
    ])
    return zipSync(Object.fromEntries(parts))
  }
  const strictPart = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main'
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships'
      )
      .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/')
      .replace(/(<w:ind [^>]*)w:left=/g, '$1w:start=')
      .replace('w:right="1417"', 'w:right="70.85pt"')
      .replace('<w:sz w:val="20"/>', '<w:sz w:val="10pt"/>')

  it.each(['a logo in the header', 'numbered headings', 'headings in a list of many levels'])(
    'is read as %s',
    (name) => {
      const usual = goodTemplates[name]?.() ?? new Uint8Array()
      expect(strFromU8(unzipSync(strict(usual))['word/styles.xml'] ?? new Uint8Array())).not.toContain('2006/main')
      expect(templateFrom(strict(usual))).toEqual(templateFrom(usual))
    }
  )
})
