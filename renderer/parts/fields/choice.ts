/** One of the answers that a question allows, with what it is called on screen. */
export interface Choice {
  value: string
  words: string
}
