import type { Queue } from './queue'

interface Waiting<T, R> {
  readonly slot: { value: T }
  readonly done: Promise<R>
}

/** A write that waits its turn takes the latest value put; all who put one are answered by the write that holds it. */
export class LatestWins<T, R> {
  readonly #line: Queue
  readonly #write: (value: T) => Promise<R>
  #waiting: Waiting<T, R> | undefined

  constructor(line: Queue, write: (value: T) => Promise<R>) {
    this.#line = line
    this.#write = write
  }

  put(value: T): Promise<R> {
    if (this.#waiting) {
      this.#waiting.slot.value = value
      return this.#waiting.done
    }
    const slot = { value }
    const done = this.#line.next(() => {
      if (this.#waiting?.slot === slot) this.#waiting = undefined
      return this.#write(slot.value)
    })
    this.#waiting = { slot, done }
    return done
  }

  /** What is put from here on takes a turn of its own, after everything that has been asked of the line so far. */
  close(): void {
    this.#waiting = undefined
  }
}
