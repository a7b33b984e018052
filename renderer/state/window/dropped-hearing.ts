export type TakeDropped = (files: readonly File[]) => void

/** Who takes the files that are dropped on the window just now, and what was dropped while nobody could. */
export class DroppedHearing {
  readonly #taking = new Set<TakeDropped>()
  #waiting: readonly (readonly File[])[] = []

  /** Takes from now on, beginning with what has waited; returns what ends it. */
  add(take: TakeDropped): () => void {
    this.#taking.add(take)
    const waiting = this.#waiting
    this.#waiting = []
    for (const files of waiting) take(files)
    return () => void this.#taking.delete(take)
  }

  hear(files: readonly File[]): void {
    const taker = [...this.#taking].at(-1)
    if (taker) taker(files)
    else this.#waiting = [...this.#waiting, files]
  }
}

/** The files dropped on this window. */
export const droppedFiles = new DroppedHearing()
