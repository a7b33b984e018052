/** One thing at a time, in the order asked for. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve()

  next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work, work)
    this.#last = done
    return done
  }

  /** Resolves when everything asked for so far is done, however it went. */
  async settled(): Promise<void> {
    await Promise.allSettled([this.#last])
  }
}
