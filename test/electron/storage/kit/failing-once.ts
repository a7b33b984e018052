import type { FileCalls, LaterFileCalls } from '../../../../electron/storage/disk/file-calls'
import { nodeFileCalls } from '../../../../electron/storage/disk/node-file-calls'
import type { Machine } from '../../../../electron/storage/machine'
import { diskError } from './disk-error'
import { testMachine } from './test-machine'

export interface Fault {
  code: string
  /** `after`: the call is carried out, and yet reported as failed, as shares sometimes do. */
  moment: 'before' | 'after'
  /** On a disk without links, where a name is claimed and renamed over. */
  links: boolean
}

interface Failing {
  machine: Machine
  /** The calls made so far, pauses left out. */
  calls: (keyof FileCalls)[]
}

/** The real disk, counting its calls, of which the one with that number fails. */
export function failingOnce(number: number, { code, moment, links }: Fault): Failing {
  const calls: (keyof FileCalls)[] = []
  const real: LaterFileCalls = links
    ? nodeFileCalls
    : { ...nodeFileCalls, link: async () => Promise.reject(diskError('ENOTSUP')) }
  const failing = (name: keyof FileCalls) => {
    const perform = real[name] as (...args: unknown[]) => Promise<unknown>
    return async (...args: unknown[]) => {
      calls.push(name)
      if (calls.length - 1 !== number) return perform(...args)
      const answer = moment === 'after' || name === 'close' ? await perform(...args) : undefined
      if (name === 'open' && typeof answer === 'number') await nodeFileCalls.close(answer)
      throw diskError(code)
    }
  }
  const names = Object.keys(nodeFileCalls) as (keyof FileCalls)[]
  const files = Object.fromEntries(names.filter((name) => name !== 'pause').map((name) => [name, failing(name)]))
  return { machine: testMachine({ files: files as Partial<LaterFileCalls> }), calls }
}
