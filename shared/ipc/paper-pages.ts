/** A paper as it will lie in the printer. */
export interface PaperPages {
  /** Each page as a picture: an address that holds it whole. */
  readonly pages: readonly string[]
  readonly isLandscape: boolean
  /** What cannot be finished yet is shown and printed as a draft. */
  readonly isDraft: boolean
  /** What the paper should have and has not, in words. */
  readonly findings: readonly string[]
}
