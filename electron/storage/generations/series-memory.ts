/** The newest generation that has ever been seen of a series. */
export interface SeenGeneration {
  readonly generation: number
  readonly savedAt: string
  readonly seal: string
}

/** Remembers, outside a series, how far it has come, so that a newest generation that is gone is missed. */
export interface SeriesMemory {
  seen(): Promise<SeenGeneration | undefined>
  /** What cannot be noted now is noted after the next save. */
  note(newest: SeenGeneration): Promise<void>
}

/** For a series of which nothing is missed. */
export const noMemory: SeriesMemory = { seen: async () => undefined, note: async () => undefined }
