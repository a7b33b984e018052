import { strToU8, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../../..')
export const picture = new Uint8Array(readFileSync(resolve(root, 'build/icons/icon.png')))

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces = `xmlns:w="${w}" xmlns:r="${r}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"`
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export interface Story {
  kind: 'header' | 'footer'
  type: 'default' | 'first' | 'even'
  /** What stands in it, as WordprocessingML. */
  content: string
  /** Relationships of its own, as `<Relationship …/>`. */
  relations?: string
}

export interface WordTemplate {
  stories?: Story[]
  styles?: string
  numbering?: string
  settings?: string
  body?: string
  section?: string
  documentRelations?: string
  /** More content types, and more parts. */
  contentTypes?: string
  mainType?: string
  /** The text's kind is said of its ending, and of no part by name. */
  byEnding?: boolean
  parts?: Record<string, string | Uint8Array>
}

export const text = (words: string): string => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
export const field = (instruction: string, shown: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

export const drawing = (id: string, descr = 'Exempelstads vapen', name = 'Bild 1', link = 'r:embed'): string =>
  `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="720000" cy="720000"/><wp:docPr id="1" name="${name}" descr="${descr}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${link}="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

export const relation = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${r}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`

export const style = (id: string, name: string, rest = '', type = 'paragraph', first = ''): string =>
  `<w:style w:type="${type}" ${first} w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`

/** The styles of a Swedish Word: built-in names in English, ids in Swedish. */
export const swedishStyles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:sz w:val="20"/><w:lang w:val="sv-SE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
  style('Normal', 'Normal', '<w:qFormat/>', 'paragraph', 'w:default="1"'),
  style('Standardstycketeckensnitt', 'Default Paragraph Font', '<w:semiHidden/>', 'character', 'w:default="1"'),
  style(
    'Normaltabell',
    'Normal Table',
    '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>',
    'table',
    'w:default="1"'
  ),
  style(
    'Rubrik1',
    'heading 1',
    '<w:basedOn w:val="Normal"/><w:next w:val="Brdtext"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="1F4E79"/><w:sz w:val="36"/></w:rPr>'
  ),
  style(
    'Rubrik2',
    'heading 2',
    '<w:basedOn w:val="Normal"/><w:next w:val="Brdtext"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:color w:val="1F4E79"/></w:rPr>'
  ),
  style('Brdtext', 'Body Text', '<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="120"/></w:pPr>'),
  style('Sidhuvud', 'header', '<w:basedOn w:val="Normal"/>')
].join('')

const storyName = (index: number): string => `story${index}.xml`

/** A Word template as Word itself would have written it, with only what a test is about. */
export function wordTemplate({
  stories = [],
  styles = swedishStyles,
  numbering,
  settings = '<w:defaultTabStop w:val="1304"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  body = '<w:p/>',
  section = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>',
  documentRelations = '',
  contentTypes = '',
  mainType = `${types}.document.main+xml`,
  byEnding = false,
  parts = {}
}: WordTemplate = {}): Record<string, Uint8Array> {
  const references = stories
    .map(({ kind, type }, index) => `<w:${kind}Reference w:type="${type}" r:id="rIdS${index}"/>`)
    .join('')
  const written: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${byEnding ? mainType : 'application/xml'}"/><Default Extension="png" ContentType="image/png"/>${byEnding ? '' : `<Override PartName="/word/document.xml" ContentType="${mainType}"/>`}<Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${types}.settings+xml"/>${stories.map(({ kind }, index) => `<Override PartName="/word/${storyName(index)}" ContentType="${types}.${kind}+xml"/>`).join('')}${contentTypes}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': `${head}<w:document ${namespaces}><w:body>${body}<w:sectPr>${references}${section}</w:sectPr></w:body></w:document>`,
    'word/styles.xml': `${head}<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/settings.xml': `${head}<w:settings ${namespaces}>${settings}</w:settings>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rIdA', 'styles', 'styles.xml')}${relation('rIdB', 'settings', 'settings.xml')}${numbering === undefined ? '' : relation('rIdC', 'numbering', 'numbering.xml')}${stories.map(({ kind }, index) => relation(`rIdS${index}`, kind, storyName(index))).join('')}${documentRelations}</Relationships>`,
    ...(numbering !== undefined && {
      'word/numbering.xml': `${head}<w:numbering ${namespaces}>${numbering}</w:numbering>`
    }),
    ...parts
  }
  stories.forEach(({ kind, content, relations = '' }, index) => {
    const root = kind === 'header' ? 'w:hdr' : 'w:ftr'
    written[`word/${storyName(index)}`] = `${head}<${root} ${namespaces}>${content}</${root}>`
    if (relations !== '')
      written[`word/_rels/${storyName(index)}.rels`] =
        `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`
  })
  return Object.fromEntries(
    Object.entries(written).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])
  )
}

export const zipped = (template: WordTemplate = {}): Uint8Array => zipSync(wordTemplate(template))
