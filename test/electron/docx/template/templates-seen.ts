import { drawing, field, picture, relation, style, swedishStyles, text, zipped, type Story } from './word-template'

const shield = { 'word/media/vapen.png': picture }
const shieldRelation = relation('rId7', 'image', 'media/vapen.png')
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const header = (content: string, type: Story['type'] = 'default', relations = ''): Story => ({
  kind: 'header',
  type,
  content,
  relations
})
const footer = (content: string): Story => ({ kind: 'footer', type: 'default', content })
const pages = footer(field('PAGE', '1'))

const chapters = [0, 1]
  .map(
    (level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Rubrik${level + 1}"/><w:lvlText w:val="${level === 0 ? '%1.' : '%1.%2'}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${432 + level * 144}" w:hanging="432"/></w:pPr></w:lvl>`
  )
  .join('')

/** An inline picture as one in a place of its own, at the top right and down over the text's room. */
const anchored = drawing('rId7')
  .replace(
    '<wp:inline distT="0" distB="0" distL="0" distR="0">',
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>3600000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionV>'
  )
  .replace('</wp:inline>', '</wp:anchor>')
  .replaceAll('cx="720000" cy="720000"', 'cx="2520000" cy="1440000"')
  .replace('<wp:docPr', '<wp:wrapNone/><wp:docPr')

const placeholder = `<w:p><w:sdt><w:sdtPr><w:id w:val="5"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Klicka eller tryck här för att ange text.</w:t></w:r></w:sdtContent></w:sdt></w:p>`

/** Small equivalents of what the templates of municipalities and agencies were seen to have. */
export const templatesSeen = {
  'headings in a list of many levels': () =>
    zipped({
      stories: [pages],
      numbering: `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${chapters}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>`,
      styles: swedishStyles
        .replace(
          '<w:keepNext/><w:spacing w:before="360"/>',
          '<w:keepNext/><w:numPr><w:numId w:val="7"/></w:numPr><w:spacing w:before="360"/>'
        )
        .replace(
          '<w:keepNext/><w:outlineLvl w:val="1"/>',
          '<w:keepNext/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="1"/>'
        )
    }),
  'paragraphs set far apart': () =>
    zipped({
      stories: [header(text('Exempelstad')), pages],
      styles: swedishStyles.replace(
        style('Normal', 'Normal', '<w:qFormat/>', 'paragraph', 'w:default="1"'),
        style(
          'Normal',
          'Normal',
          '<w:qFormat/><w:pPr><w:spacing w:after="200" w:line="276" w:lineRule="auto"/></w:pPr>',
          'paragraph',
          'w:default="1"'
        )
      )
    }),
  'a coat of arms on the first page of its first section': () =>
    zipped({
      stories: [header(text('Exempelstad'))],
      body: `<w:p><w:pPr><w:sectPr><w:headerReference w:type="first" r:id="rIdArms"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>`,
      section:
        '<w:type w:val="continuous"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>',
      documentRelations: relation('rIdArms', 'header', 'arms.xml'),
      contentTypes: `<Override PartName="/word/arms.xml" ContentType="${types}.header+xml"/>`,
      parts: {
        ...shield,
        'word/arms.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">${drawing('rId7')}</w:hdr>`,
        'word/_rels/arms.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${shieldRelation}</Relationships>`
      }
    }),
  'places to write in': () =>
    zipped({ stories: [header(text('Exempelstad')), footer(text('{TODAY} Exempelstad') + placeholder)] }),
  'a picture over the text’s room': () =>
    zipped({ stories: [header(anchored, 'default', shieldRelation), pages], parts: shield }),
  macros: () =>
    zipped({
      mainType: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
      stories: [header(text('Exempelstad')), pages],
      contentTypes: '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      documentRelations: relation(
        'rIdV',
        'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
        'vbaProject.bin'
      ),
      parts: { 'word/vbaProject.bin': new Uint8Array(64) }
    }),
  'its kind told by the ending alone': () => zipped({ byEnding: true, stories: [header(text('Exempelstad')), pages] })
} satisfies Record<string, () => Uint8Array>
