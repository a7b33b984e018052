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
  #tellDeath: () => void = () => undefined
  /** Resolves when the program has died. */
  readonly died = new Promise<'died'>((resolve) => {
    this.#tellDeath = () => resolve('died')
  })

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
    const perform = nodeFileCalls[name] as (...args: unknown[]) => Promise<unknown>
    return (...args) => {
      if (this.#isDead) return new Promise(() => undefined)
      if (this.#untilTrouble-- > 0) return perform(...args)
      this.#untilTrouble = Infinity
      if (this.#code === 'death') {
        this.#isDead = true
        this.#tellDeath()
        return new Promise(() => undefined)
      }
      return Promise.reject(diskError(this.#code))
    }
  }
}
