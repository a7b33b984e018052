/** One state in a series' history, as its header tells it. */
export interface StoredState {
  readonly generation: number
  readonly savedAt: string
  readonly schema: number
}
