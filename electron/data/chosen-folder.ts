import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Result } from '../../shared/result'
import type { TargetProblem } from '../../shared/ipc/problem'
import { errorCode } from '../files/error-code'
import { keepFile } from '../files/keep-file'
import type { LaterFileCalls } from '../storage/disk/file-calls'

export type ChosenFolder = { kind: 'none' } | { kind: 'chosen'; folder: string } | { kind: 'unreadable'; file: string }

const noteIn = (profile: string): string => join(profile, 'data-folder.txt')

/** The data folder that the user has chosen on this machine. A note that cannot be read is not the same as none. */
export function chosenFolder(profile: string): ChosenFolder {
  const file = noteIn(profile)
  try {
    const folder = readFileSync(file, 'utf8').trim()
    return isAbsolute(folder) ? { kind: 'chosen', folder } : { kind: 'unreadable', file }
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? { kind: 'none' } : { kind: 'unreadable', file }
  }
}

/** Remembers the choice for the next start. */
export const rememberFolder = (
  profile: string,
  folder: string,
  files: LaterFileCalls
): Promise<Result<string, TargetProblem>> => keepFile(noteIn(profile), new TextEncoder().encode(`${folder}\n`), files)
