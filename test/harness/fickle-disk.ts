import type { FileCalls, LaterFileCalls } from '../../electron/storage/disk/file-calls'
import { nodeFileCalls } from '../../electron/storage/disk/node-file-calls'
import type { Machine } from '../../electron/storage/machine'
import { diskError } from '../electron/storage/kit/disk-error'
import { testMachine } from '../electron/storage/kit/test-machine'

/** The real disk, until one call from now fails, or the program dies before one: then no call answers any more. */
export class FickleDisk {
  #untilTrouble = Infinity
  #code: string | 'death' = 'death'
  #isDead = false
  readonly #open = new Set<number>()
  #tellDeath: () => void = () => undefined
  /** Resolves when the program has died. */
  readonly died = new Promise<'died'>((resolve) => {
    this.#tellDeath = () => resolve('died')
  })

  get isDead(): boolean {
    return this.#isDead
  }

  failAfter(calls: number, code: string): void {
    this.#untilTrouble = calls
    this.#code = code
  }

  dieAfter(calls: number): void {
    this.failAfter(calls, 'death')
  }

  /** What has not happened yet will not. */
  calm(): void {
    this.#untilTrouble = Infinity
  }

  machine(): Machine {
    const names = Object.keys(nodeFileCalls) as (keyof FileCalls)[]
    const calls = names.filter((name) => name !== 'pause').map((name) => [name, this.#fickle(name)] as const)
    return testMachine({ files: Object.fromEntries(calls) as Partial<LaterFileCalls>, isRunning: () => false })
  }

  #fickle(name: keyof FileCalls): (...args: unknown[]) => Promise<unknown> {
    return (...args) => {
      if (this.#isDead) return new Promise(() => undefined)
      if (this.#untilTrouble-- > 0) return this.#perform(name, args)
      this.#untilTrouble = Infinity
      return this.#code === 'death' ? this.#die() : this.#fail(name, args, this.#code)
    }
  }

  async #perform(name: keyof FileCalls, args: unknown[]): Promise<unknown> {
    const perform = nodeFileCalls[name] as (...args: unknown[]) => Promise<unknown>
    if (name === 'close') this.#open.delete(Number(args[0]))
    const answer = await perform(...args)
    if (name === 'open') this.#open.add(Number(answer))
    return answer
  }

  /** A close that fails has closed all the same. */
  async #fail(name: keyof FileCalls, args: unknown[], code: string): Promise<never> {
    if (name === 'close') await this.#perform(name, args)
    throw diskError(code)
  }

  /** The system closes what a dead program had open. */
  async #die(): Promise<never> {
    this.#isDead = true
    for (const file of this.#open) await nodeFileCalls.close(file)
    this.#tellDeath()
    return new Promise<never>(() => undefined)
  }
}
