/** What the disk has, and since when. */
export interface Saved {
  readonly generation: number
  readonly savedAt: string
}
