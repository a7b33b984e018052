/** One state in a series' history, as its header tells it. */
export interface StoredState {
  readonly generation: number
  readonly savedAt: string
  readonly schema: number
  /** Tells it from any other, and the one that it was made from; an earlier version of the program wrote no such word. */
  readonly seal: string | undefined
  readonly after: string | undefined
}
