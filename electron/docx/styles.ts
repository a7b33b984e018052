import { DocumentDefaults, ImportedXmlComponent, StyleForCharacter, StyleForParagraph } from 'docx'
import type { IBaseParagraphStyleOptions, IStylesOptions } from 'docx'

const serif = 'Times New Roman'
const sans = 'Arial'
const points = (size: number): number => size * 20
const halfPoints = (size: number): number => size * 2
/** Line height in lines; without the rule LibreOffice reads it as a fixed height. */
const lines = (height: number) => ({ line: Math.round(height * 240), lineRule: 'auto' as const })

/** The ids of the styles; a built-in style keeps Word's own name, so that Word shows it in the reader's language. */
export const style = {
  body: 'BodyText',
  title: 'Heading1',
  heading: 'Heading2',
  aboveTitle: 'AboveTitle',
  belowTitle: 'BelowTitle',
  numbered: 'ListNumber',
  bullet: 'ListBullet',
  subBullet: 'ListBullet2',
  signature: 'Signature',
  signatureName: 'SignatureName',
  signatureLine: 'SignatureLine',
  tableHead: 'TableHead',
  tableText: 'TableText',
  sheetText: 'SheetText',
  logo: 'Logo',
  organisation: 'Organisation',
  letterhead: 'Letterhead',
  letterheadKind: 'LetterheadKind',
  pageOfPages: 'PageOfPages',
  runningHead: 'Header',
  contact: 'Contact',
  addressee: 'Addressee',
  sender: 'Sender',
  draftMark: 'DraftMark',
  afterTable: 'AfterTable',
  gap: 'Gap'
} as const

type Look = Pick<IBaseParagraphStyleOptions, 'paragraph' | 'run'> & { basedOn?: string; next?: string }

const paragraphStyle = (id: string, name: string, { basedOn = 'Normal', ...look }: Look): StyleForParagraph =>
  new StyleForParagraph({ id, name, basedOn, quickFormat: true, ...look })

/** Widow control is left out of docx's type for styles, though its writer knows it. */
const flowing = { widowControl: true, spacing: { after: 0 } }

const spaced = (before: number, after: number) => ({ spacing: { before: points(before), after: points(after) } })
const small = (size: number) => ({ font: sans, size: halfPoints(size) })

/** Built anew for each paper, because docx's components can be written only once. */
export function paperStyles(language: string): IStylesOptions {
  return {
    importedStyles: [
      new DocumentDefaults({
        run: { font: serif, size: halfPoints(12), language: { value: language, eastAsia: language } },
        paragraph: flowing
      }),
      new StyleForParagraph({ id: 'Normal', name: 'Normal', quickFormat: true }),
      ImportedXmlComponent.fromXmlString(defaultCharacterStyle),
      ImportedXmlComponent.fromXmlString(defaultTableStyle),
      ...textStyles(),
      ...letterheadStyles(),
      new StyleForCharacter({
        id: style.gap,
        name: 'Lucka',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { shading: { type: 'clear', color: 'auto', fill: 'FBEFC4' }, underline: { type: 'dash', color: '8A5A00' } }
      })
    ]
  }
}

const textStyles = (): StyleForParagraph[] => [
  paragraphStyle(style.body, 'Body Text', {
    paragraph: { spacing: { ...lines(1.12), after: points(8) } }
  }),
  paragraphStyle(style.title, 'heading 1', {
    next: style.body,
    paragraph: { ...spaced(24, 6), keepNext: true, keepLines: true, outlineLevel: 0 },
    run: { font: sans, size: halfPoints(17), bold: true }
  }),
  paragraphStyle(style.heading, 'heading 2', {
    next: style.body,
    paragraph: { ...spaced(14, 4), keepNext: true, keepLines: true, outlineLevel: 1 },
    run: { font: sans, size: halfPoints(12), bold: true }
  }),
  paragraphStyle(style.aboveTitle, 'Rad över rubriken', {
    next: style.title,
    paragraph: { ...spaced(20, 4), keepNext: true },
    run: { font: sans, size: halfPoints(13), bold: true }
  }),
  paragraphStyle(style.belowTitle, 'Rad under rubriken', {
    next: style.body,
    paragraph: { ...spaced(0, 4), keepNext: true },
    run: small(10)
  }),
  paragraphStyle(style.numbered, 'List Number', { basedOn: style.body }),
  paragraphStyle(style.bullet, 'List Bullet', { basedOn: style.body, paragraph: { contextualSpacing: true } }),
  paragraphStyle(style.subBullet, 'List Bullet 2', { basedOn: style.body, paragraph: { contextualSpacing: true } }),
  paragraphStyle(style.signature, 'Signature', { paragraph: { keepLines: true } }),
  paragraphStyle(style.signatureName, 'Namnteckning', { basedOn: style.signature, paragraph: spaced(44, 0) }),
  paragraphStyle(style.signatureLine, 'Namnteckning på rad', {
    basedOn: style.signature,
    paragraph: { ...spaced(44, 0), border: { top: { style: 'single', size: 4, space: 4, color: '555555' } } }
  }),
  paragraphStyle(style.tableText, 'Tabelltext', { paragraph: spaced(2, 2), run: small(9) }),
  paragraphStyle(style.sheetText, 'Bladtext', { paragraph: spaced(0, 3), run: small(9.5) }),
  paragraphStyle(style.tableHead, 'Tabellhuvud', {
    basedOn: style.tableText,
    paragraph: { keepNext: true },
    run: { bold: true }
  }),
  paragraphStyle(style.afterTable, 'Efter tabell', {
    paragraph: { spacing: { line: points(1), lineRule: 'exact' } },
    run: { size: halfPoints(1) }
  })
]

const letterheadStyles = (): StyleForParagraph[] => [
  paragraphStyle(style.letterhead, 'Brevhuvud', { paragraph: { spacing: lines(1.08) }, run: small(9) }),
  paragraphStyle(style.logo, 'Logotyp', { basedOn: style.letterhead, paragraph: spaced(0, 6) }),
  paragraphStyle(style.organisation, 'Brevhuvud organisation', { basedOn: style.letterhead, run: { bold: true } }),
  paragraphStyle(style.letterheadKind, 'Brevhuvud handling', { basedOn: style.letterhead, run: { bold: true } }),
  paragraphStyle(style.pageOfPages, 'Brevhuvud sida', { basedOn: style.letterhead }),
  paragraphStyle(style.runningHead, 'header', { basedOn: style.letterhead, paragraph: spaced(0, 16) }),
  paragraphStyle(style.contact, 'Kontakt', { basedOn: style.letterhead, paragraph: spaced(0, 2) }),
  paragraphStyle(style.addressee, 'Mottagare', { basedOn: style.letterhead, paragraph: spaced(0, 2), run: small(10) }),
  paragraphStyle(style.sender, 'Avsändare', { paragraph: { spacing: lines(1.08) }, run: small(7.5) }),
  paragraphStyle(style.draftMark, 'Utkast', {
    next: style.letterhead,
    paragraph: { ...spaced(0, 8), alignment: 'center' },
    run: { font: sans, size: halfPoints(13), bold: true, characterSpacing: 80, color: '8F2D0B' }
  })
]

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const defaultCharacterStyle = `<w:style ${namespace} w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`

const defaultTableStyle = `<w:style ${namespace} w:type="table" w:default="1" w:styleId="TableNormal">
<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>
<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`
