import { Worker } from 'node:worker_threads'
import type { Form, FormOf, ThreadAnswer } from './typeset-thread'
import { script } from './typeset-thread?script'
import { typstPlace } from './typst-place'
import type { PdfOrder } from './write-pdf'

type Settle = (answer: ThreadAnswer | undefined) => void

/**
 * The typesetter in a thread of its own, begun with the first paper and kept: a large paper keeps nobody waiting. A thread
 * that ends or is silent for too long takes what it was asked for with it, and the next paper begins another.
 */
export class TypesettingThread {
  #worker: Worker | undefined
  #next = 0
  readonly #waiting = new Map<number, Settle>()

  readonly patience: number

  constructor(patience = 60_000) {
    this.patience = patience
  }

  /** Undefined where nothing came of it. */
  async make<Name extends Form>(form: Name, order: PdfOrder): Promise<FormOf<Name> | undefined> {
    const id = (this.#next += 1)
    const answer = await new Promise<ThreadAnswer | undefined>((resolve) => {
      const timer = setTimeout(() => this.#end(), this.patience)
      this.#waiting.set(id, (given) => {
        clearTimeout(timer)
        this.#waiting.delete(id)
        if (this.#waiting.size === 0) this.#worker?.unref()
        resolve(given)
      })
      try {
        this.#running().postMessage({ id, form, order })
      } catch {
        this.#end()
      }
    })
    // The thread makes what it was asked for, by the name it was asked with.
    return answer?.made as FormOf<Name> | undefined
  }

  #running(): Worker {
    if (this.#worker === undefined) {
      const worker = new Worker(script, { eval: true, workerData: typstPlace(), env: {}, stdout: true, stderr: true })
      worker.on('message', (answer: ThreadAnswer) => this.#waiting.get(answer.id)?.(answer))
      worker.on('error', () => this.#end(worker))
      worker.on('exit', () => this.#end(worker))
      this.#worker = worker
    }
    // A program that has nothing else to do waits for a paper, and for nothing more.
    this.#worker.ref()
    return this.#worker
  }

  #end(ended = this.#worker): void {
    if (ended !== this.#worker) return
    this.#worker = undefined
    void ended?.terminate()
    for (const settle of [...this.#waiting.values()]) settle(undefined)
  }
}
