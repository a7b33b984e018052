import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Where somebody wants to know whether the store can be trusted: a share, or a folder that is synchronised. */
const wanted = process.env['NAMNDKLAR_TEST_FOLDER']

/** A real folder of the test's own, gone when the test is over. */
export function temporaryFolder(): Promise<string> {
  return folderIn(wanted ?? tmpdir())
}

/** One on a disk in memory where there is one, for tests that save thousands of times. */
export function swiftFolder(): Promise<string> {
  return folderIn(wanted ?? (existsSync('/dev/shm') ? '/dev/shm' : tmpdir()))
}

async function folderIn(parent: string): Promise<string> {
  const folder = await mkdtemp(join(parent, 'namndklar-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}
