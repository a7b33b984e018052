/** Where a page of the paper begins, the second one first. */
export interface PageBreak {
  readonly section: string
  /** Which of the section's parts, its heading the first of them where it has one. */
  readonly part: number
  /** How much of that part still stands on the page before. */
  readonly share: number
}
