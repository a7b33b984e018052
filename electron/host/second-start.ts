import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isRunning } from './is-running'
import { readRunNote } from './run-note'

const patience = 3_000
const asked = z.object({ asks: z.int().positive() })
const answerFor = (profile: string, pid: number): string => join(profile, `${pid}.answer`)

/** The first program lets a second one know that its message came through; the lock itself does not tell. */
export function answerSecondStart(profile: string, handedOver: unknown): void {
  const parsed = asked.safeParse(handedOver)
  if (parsed.success) writeFileSync(answerFor(profile, parsed.data.asks), '')
}

/** Why a start that was refused the lock got no answer. */
export type Unanswered = 'silent' | 'nobody'

/**
 * Waits for the first program to answer; undefined when it has. Without an answer the lock is held by a program in another
 * session, by one that hangs, or by nobody: a machine that was renamed, or a profile that cannot be written.
 */
export function awaitAnswer(profile: string, pid: number): Unanswered | undefined {
  const file = answerFor(profile, pid)
  const end = performance.now() + patience
  // Nothing else has begun in this process, so it may stand still.
  while (!existsSync(file)) {
    if (performance.now() > end) {
      const note = readRunNote(profile)
      return note && isRunning(note.pid) ? 'silent' : 'nobody'
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30)
  }
  rmSync(file, { force: true })
  return undefined
}
