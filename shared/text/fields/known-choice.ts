/** One stored choice, the word it is written with, and other words that people use for it. */
export interface KnownChoice {
  readonly choice: string
  readonly word: string
  readonly others: readonly string[]
  /** What is said after the choice does not change it: *Entreprenad, Attendo*. */
  readonly ledBy?: boolean
}
