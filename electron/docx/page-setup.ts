import type { Measures } from './measures'
import { tag, type Markup } from './xml/markup'

const twipsPerCentimetre = 1440 / 2.54
const centimetres = (length: number): number => Math.round(length * twipsPerCentimetre)

const width = 11906
const left = centimetres(6)
const right = centimetres(2.4)
const columnLeft = centimetres(1.5)
const columnWidth = centimetres(4.3)

/** The measures of an A4 page in twips: a text column, and a narrow column for addresses in the wide left margin. */
export const page = {
  height: 16838,
  width,
  textWidth: width - left - right,
  column: { left: columnLeft, width: columnWidth, outdent: left - columnLeft, gap: centimetres(0.3) },
  headWidth: width - columnLeft - right,
  roomBelowHead: centimetres(1.1)
}

interface Margins {
  top: number
  right: number
  bottom: number
  left: number
  header: number
  footer: number
}

const marginMarkup = ({ top, right, bottom, left, header, footer }: Margins): Markup =>
  tag('w:pgMar', {
    'w:top': top,
    'w:right': right,
    'w:bottom': bottom,
    'w:left': left,
    'w:header': header,
    'w:footer': footer,
    'w:gutter': 0
  })

/** From the page's edges to the text, and to what stands above and below it, in twips. */
export const pageMargin: Margins = {
  left,
  right,
  top: centimetres(2.7),
  bottom: centimetres(2.2),
  header: centimetres(1.3),
  footer: centimetres(0.9)
}

/** The page setup of every paper; the first page has a head of its own. */
export const pageSetup = (references: Markup): Markup =>
  tag(
    'w:sectPr',
    {},
    references,
    tag('w:pgSz', { 'w:w': page.width, 'w:h': page.height }),
    marginMarkup(pageMargin),
    tag('w:cols', { 'w:space': 708 }),
    tag('w:titlePg')
  )

const sheetMargin = centimetres(1.3)
export const sheetGap = centimetres(0.8)
const sheetWidth = Math.floor((page.height - 2 * sheetMargin - sheetGap) / 2)

export const sheetMargins: Margins = {
  left: sheetMargin,
  right: sheetMargin,
  top: centimetres(1.7),
  bottom: centimetres(0.9),
  header: centimetres(0.8),
  footer: centimetres(0.6)
}

/** The page setup of a sheet that lies: two columns, and one head for every page. */
export const sheetSetup = (references: Markup): Markup =>
  tag(
    'w:sectPr',
    {},
    references,
    tag('w:pgSz', { 'w:w': page.height, 'w:h': page.width, 'w:orient': 'landscape' }),
    marginMarkup(sheetMargins),
    tag('w:cols', { 'w:num': 2, 'w:space': sheetGap, 'w:equalWidth': 1 })
  )

export const sheetMeasures: Measures = { textWidth: sheetWidth, headWidth: sheetWidth, outdent: 0, isSheet: true }
/** From margin to margin, across both columns. */
export const sheetHeadWidth = page.height - 2 * sheetMargin

/** The widths of a paper on the program's own page. */
export const ownMeasures: Measures = {
  textWidth: page.textWidth,
  headWidth: page.headWidth,
  outdent: page.column.outdent
}
