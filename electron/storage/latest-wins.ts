import type { Line } from './line'

/** A write that waits its turn takes the latest value put; all who put one are answered by the write that holds it. */
export class LatestWins<T, R> {
  readonly #line: Line
  readonly #write: (value: T) => Promise<R>
  #waiting: { value: T; done: Promise<R> } | undefined

  constructor(line: Line, write: (value: T) => Promise<R>) {
    this.#line = line
    this.#write = write
  }

  put(value: T): Promise<R> {
    if (this.#waiting) {
      this.#waiting.value = value
      return this.#waiting.done
    }
    const done = this.#line.next(() => {
      const latest = this.#waiting?.value ?? value
      this.#waiting = undefined
      return this.#write(latest)
    })
    this.#waiting = { value, done }
    return done
  }
}
