import { templatesSeen } from './templates-seen'
import { drawing, field, picture, relation, style, swedishStyles, text, zipped, type Story } from './word-template'

const shield = { 'word/media/vapen.png': picture }
const shieldRelation = relation('rId7', 'image', 'media/vapen.png')
const pages = field('PAGE', '1')

const header = (content: string, type: Story['type'] = 'default', relations = ''): Story => ({
  kind: 'header',
  type,
  content,
  relations
})
const footer = (content: string, type: Story['type'] = 'default', relations = ''): Story => ({
  kind: 'footer',
  type,
  content,
  relations
})

const englishStyles = swedishStyles
  .replaceAll('Rubrik1', 'Heading1')
  .replaceAll('Rubrik2', 'Heading2')
  .replaceAll('Brdtext', 'BodyText')
  .replaceAll('w:val="sv-SE"', 'w:val="en-US"')

const ownList = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Rubrik2"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="432" w:hanging="432"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>`

/** Templates as municipalities have them, made up, each with something of its own. */
export const goodTemplates: Record<string, () => Uint8Array> = {
  ...templatesSeen,
  'a logo in the header': () =>
    zipped({
      stories: [header(drawing('rId7') + text('Exempelförvaltningen'), 'default', shieldRelation), footer(pages)],
      parts: shield
    }),
  'a first page of its own': () =>
    zipped({
      stories: [
        header(drawing('rId7'), 'first', shieldRelation),
        header(text('Exempelstad') + pages),
        footer(text('Påhittsgatan 1, 000 00 Exempelstad'), 'first')
      ],
      section:
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1417" w:bottom="1417" w:left="2268" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/><w:docGrid w:linePitch="360"/>',
      parts: shield
    }),
  landscape: () =>
    zipped({
      stories: [header(text('Exempelstad')), footer(pages)],
      section:
        '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>'
    }),
  'English ids': () => zipped({ stories: [header(text('Exempelstad')), footer(pages)], styles: englishStyles }),
  'numbered headings': () =>
    zipped({
      stories: [footer(pages)],
      numbering: ownList,
      styles: swedishStyles.replace(
        '<w:keepNext/><w:outlineLvl w:val="1"/>',
        '<w:keepNext/><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="1"/>'
      )
    }),
  'headings of other names': () =>
    zipped({
      stories: [footer(pages)],
      styles: swedishStyles
        .replace('w:val="heading 1"', 'w:val="Stadens rubrik"')
        .replace('w:val="heading 2"', 'w:val="Stadens mellanrubrik"')
    }),
  'styles that bear our names': () =>
    zipped({
      stories: [footer(pages)],
      styles:
        swedishStyles +
        style('Letterhead', 'Eget brevhuvud', '<w:basedOn w:val="Normal"/>') +
        style('Tecken', 'Signature', '<w:rPr><w:b/></w:rPr>', 'character')
    }),
  'even and odd pages': () =>
    zipped({
      stories: [header(text('Udda')), header(text('Jämn'), 'even'), footer(pages), footer(pages, 'even')],
      settings:
        '<w:mirrorMargins/><w:evenAndOddHeaders/><w:compat/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
    }),
  'nothing at all': () => zipped({ styles: '' }),
  'a table and content controls in the header': () =>
    zipped({
      stories: [
        header(
          `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${text('Exempelstad')}</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p/>`
        ),
        footer(pages)
      ]
    })
}
