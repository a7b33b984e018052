import {
  ownMeasures,
  page,
  pageMargin,
  sheetGap,
  sheetHeadWidth,
  sheetMargins,
  sheetMeasures
} from '../docx/page-setup'

const points = (twips: number): number => twips / 20

/** The page in points: the same measures as those of the Word papers. */
export interface PageData {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  /** From the page's upper edge to its head. */
  headTop: number
  /** From the page's lower edge to what stands at its foot. */
  footBottom: number
  textWidth: number
  headWidth: number
  outdent: number
  /** The column in the left margin, beside the text. */
  besideWidth: number
  gutter: number
}

const edges = ({ left, right, top, bottom, header, footer }: typeof pageMargin) => ({
  left: points(left),
  right: points(right),
  top: points(top),
  bottom: points(bottom),
  headTop: points(header),
  footBottom: points(footer)
})

const column = { besideWidth: points(page.column.width - page.column.gap) }

export const ownPage: PageData = {
  width: points(page.width),
  height: points(page.height),
  ...edges(pageMargin),
  ...column,
  textWidth: points(ownMeasures.textWidth),
  headWidth: points(ownMeasures.headWidth),
  outdent: points(ownMeasures.outdent),
  gutter: 0
}

/** A sheet that lies, in two columns; its head reaches across both. */
export const sheetPage: PageData = {
  width: points(page.height),
  height: points(page.width),
  ...edges(sheetMargins),
  ...column,
  textWidth: points(sheetMeasures.textWidth),
  headWidth: points(sheetHeadWidth),
  outdent: 0,
  gutter: points(sheetGap)
}
