import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed } from '../../shared/result'
import { Queue } from '../storage/queue'
import type { Parcel } from './answer-parcel'
import { gateLimits } from './gate-limits'
import type { GateTaskName, Passed } from './gate-tasks'
import { tooLarge } from '../files/too-large'
import { workApart } from './work-apart'

/** Half a second less than anyone should have to wait: the answer has to come back too. */
const bounds = { milliseconds: 4_500, megabytes: 160 }

/** The thread for a kind of file: the one for the program's own files carries no other readers, and is soon there. */
const threadFor = async (name: GateTaskName): Promise<string> =>
  (
    await (name === 'matter-file' || name === 'rules-file'
      ? import('./text-thread?script')
      : import('./gate-thread?script'))
  ).script

/** One file at a time, so that forty of them need no more memory than one. */
const line = new Queue()

/**
 * Reads bytes that someone else made, in a thread of their own: what takes too long, too much memory or ends the thread is
 * a problem in words, like all else that is wrong with a file. Nothing is changed by it.
 */
export async function throughGate<Name extends GateTaskName>(
  name: Name,
  bytes: Uint8Array,
  file: string
): Promise<OrProblem<Passed<Name>>> {
  const largest = gateLimits[name]
  if (bytes.length > largest) return failed(tooLarge(file, bytes.length, largest))
  const parcel: Parcel = { name, bytes: new Uint8Array(bytes), file }
  const script = await threadFor(name)
  const done = await line.next(() => workApart(script, parcel, bounds))
  // The thread runs our own reader of that name, whatever the bytes are.
  return done.ok
    ? (done.value as OrProblem<Passed<Name>>)
    : failed({ kind: 'file-stopped', file, because: done.problem })
}
