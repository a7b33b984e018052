import type { FileCalls, LaterFileCalls } from '../../../../electron/storage/disk/file-calls'
import { nodeFileCalls } from '../../../../electron/storage/disk/node-file-calls'
import { nodeFileCallsNow } from '../../../../electron/storage/disk/node-file-calls-now'
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

/** Every call that can be made to fail: all that the store makes of a disk, and a pause is none. */
export const fileCallNames = (Object.keys(nodeFileCalls) as (keyof FileCalls)[]).filter((name) => name !== 'pause')

/** The real disk, counting its calls, of which the one with that number fails. */
export function failingOnce(number: number, fault: Fault): Failing {
  const calls: (keyof FileCalls)[] = []
  const isNow = (name: keyof FileCalls): boolean => {
    calls.push(name)
    return calls.length - 1 === number
  }
  const made = <Calls>(
    make: (name: keyof FileCalls, isNow: (name: keyof FileCalls) => boolean, fault: Fault) => unknown
  ) => Object.fromEntries(fileCallNames.map((name) => [name, make(name, isNow, fault)])) as Partial<Calls>
  return {
    machine: testMachine({ files: made<LaterFileCalls>(failingLater), filesNow: made<FileCalls>(failingNow) }),
    calls
  }
}

function failingLater(
  name: keyof FileCalls,
  isNow: (name: keyof FileCalls) => boolean,
  { code, moment, links }: Fault
) {
  const perform = nodeFileCalls[name] as (...args: unknown[]) => Promise<unknown>
  return async (...args: unknown[]) => {
    const fails = isNow(name)
    if (name === 'link' && !links) throw diskError('ENOTSUP')
    if (!fails) return perform(...args)
    const answer = moment === 'after' || name === 'close' ? await perform(...args) : undefined
    if (name === 'open' && typeof answer === 'number') await nodeFileCalls.close(answer)
    throw diskError(code)
  }
}

function failingNow(name: keyof FileCalls, isNow: (name: keyof FileCalls) => boolean, { code, moment, links }: Fault) {
  const perform = nodeFileCallsNow[name] as (...args: unknown[]) => unknown
  return (...args: unknown[]) => {
    const fails = isNow(name)
    if (name === 'link' && !links) throw diskError('ENOTSUP')
    if (!fails) return perform(...args)
    const answer = moment === 'after' || name === 'close' ? perform(...args) : undefined
    if (name === 'open' && typeof answer === 'number') nodeFileCallsNow.close(answer)
    throw diskError(code)
  }
}
