import { strToU8, zipSync } from 'fflate'
import { stylesPart } from '../../electron/docx/parts/styles-part'
import type { PlainPaper } from './plain-paper'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const styles = stylesPart('sv-SE')

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign)

const paragraph = (text: string, style = 'BodyText'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
const cell = (text: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/><w:spacing w:before="4" w:after="4"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p></w:tc>`

export const tableXml = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1800"/>'.repeat(rows[0]?.length ?? 0)}</w:tblGrid>${rows
    .map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map(cell).join('')}</w:tr>`)
    .join('')}</w:tbl>${paragraph('')}`

/** A file of the fewest parts that Word opens in the look of our papers, around a body. */
export const packageAround = (body: string): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8(
        `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`
      ),
      '_rels/.rels': strToU8(
        `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
      ),
      'word/_rels/document.xml.rels': strToU8(
        `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`
      ),
      'word/styles.xml': strToU8(styles),
      'word/document.xml': strToU8(
        `${declaration}<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr/></w:body></w:document>`
      )
    },
    { level: 6 }
  )

/** The least that a DOCX with a text can cost in JavaScript: its XML by hand, and fflate. */
export const floorWriter = (paper: PlainPaper): Uint8Array =>
  packageAround(paper.map((block) => (block.kind === 'line' ? paragraph(block.text) : tableXml(block.rows))).join(''))
