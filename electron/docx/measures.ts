/** The widths, in twips, that tables and columns of a paper are set in. */
export interface Measures {
  textWidth: number
  /** From the left edge of what stands in the margin to the right edge of the text. */
  headWidth: number
  /** How far the column in the left margin stands out from the text. */
  outdent: number
  /** A sheet of many facts is set smaller and closer. */
  isSheet?: true
}
