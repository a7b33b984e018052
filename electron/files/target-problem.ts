import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { TargetProblem } from '../../shared/ipc/problem'
import { codeNamed } from '../storage/disk/code-named'
import { notAnswering } from '../storage/disk/not-answering'
import { errorCode } from './error-code'

/** Longer paths are told by Windows as missing, though their folder is there. */
const longestOnWindows = 240

/** Why a file could not be written. Windows says EPERM or EBUSY for a file that is open in Word. */
export function targetProblem(
  error: unknown,
  path: string,
  platform: NodeJS.Platform = process.platform
): TargetProblem {
  const code = codeNamed(errorCode(error))
  const told = { file: basename(path), remains: existsSync(path) }
  if (notAnswering.has(code)) return { kind: 'target-not-answering', ...told }
  switch (code) {
    case 'EBUSY':
    case 'ETXTBSY':
      return { kind: 'target-locked', ...told }
    case 'EPERM':
      return { kind: platform === 'win32' ? 'target-locked' : 'target-not-allowed', ...told }
    case 'EACCES':
    case 'EROFS':
      return { kind: 'target-not-allowed', ...told }
    case 'ENOSPC':
    case 'EDQUOT':
    case 'ESHORTWRITE':
      return { kind: 'target-no-space', ...told }
    case 'ENAMETOOLONG':
      return { kind: 'target-name-too-long', ...told }
    case 'ENOENT':
    case 'ENOTDIR':
      return platform === 'win32' && path.length > longestOnWindows && existsSync(dirname(path))
        ? { kind: 'target-name-too-long', ...told }
        : { kind: 'target-folder-gone', ...told }
    default:
      return { kind: 'target-failed', ...told, code }
  }
}
