import { app } from 'electron'
import type { StartRemark } from '../../shared/ipc/start-remark'
import type { Graphics } from './graphics'
import type { Log } from './log'
import { takeMarks } from './marks'
import { readRunNote, removeRunNote, writeRunNote } from './run-note'

interface Begun {
  profile: string
  log: Log
  graphics: Graphics
  notOpened: readonly string[]
}

/** Notes that this run has begun, and gives what should be told of it and of how the one before ended. */
export function beginRun({ profile, log, graphics, notOpened }: Begun): readonly StartRemark[] {
  // The lock is ours, so whoever wrote the note is gone, and did not take it along.
  const former = readRunNote(profile)
  const marks = takeMarks(profile)
  writeRunNote(profile, { pid: process.pid, startedAt: new Date().toISOString() })
  process.once('exit', () => {
    log.write('Avslut')
    removeRunNote(profile)
  })
  log.write(`Start ${app.getVersion()}, ${process.platform}, grafik ${graphics}`)
  if (former) log.write(`Den förra körningen, från ${former.startedAt}, avslutades inte i ordning`)
  const endedBadly = former !== undefined || marks.includes('ended-unexpectedly')
  return [
    ...(endedBadly ? [{ kind: 'ended-unexpectedly' } as const] : []),
    ...(marks.includes('graphics-turned-off') ? [{ kind: 'graphics-turned-off' } as const] : []),
    ...(notOpened.length > 0 ? [{ kind: 'words-not-opened', words: notOpened } as const] : [])
  ]
}
