import type { ISectionPropertiesOptions } from 'docx'
import type { Measures } from './measures'

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

/** The page setup of every paper; the first page has a head of its own. */
export const pageSetup: ISectionPropertiesOptions = {
  titlePage: true,
  page: {
    size: { width: page.width, height: page.height },
    margin: {
      left,
      right,
      top: centimetres(2.7),
      bottom: centimetres(2.2),
      header: centimetres(1.3),
      footer: centimetres(1.1)
    }
  }
}

const sheetMargin = centimetres(1.3)
const sheetGap = centimetres(0.8)
const sheetWidth = Math.floor((page.height - 2 * sheetMargin - sheetGap) / 2)

/** The page setup of a sheet that lies: two columns, and one head for every page. */
export const sheetSetup: ISectionPropertiesOptions = {
  page: {
    size: { width: page.width, height: page.height, orientation: 'landscape' },
    margin: {
      left: sheetMargin,
      right: sheetMargin,
      top: centimetres(1.7),
      bottom: centimetres(0.9),
      header: centimetres(0.8),
      footer: centimetres(0.6)
    }
  },
  column: { count: 2, space: sheetGap, equalWidth: true }
}

export const sheetMeasures: Measures = { textWidth: sheetWidth, headWidth: sheetWidth, outdent: 0, isSheet: true }
/** From margin to margin, across both columns. */
export const sheetHeadWidth = page.height - 2 * sheetMargin

/** The widths of a paper on the program's own page. */
export const ownMeasures: Measures = {
  textWidth: page.textWidth,
  headWidth: page.headWidth,
  outdent: page.column.outdent
}
