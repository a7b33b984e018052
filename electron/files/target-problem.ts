import { basename } from 'node:path'
import type { TargetProblem } from '../../shared/ipc/problem'
import { errorCode } from './error-code'

/** Why a file could not be written. Windows says EPERM or EBUSY for a file that is open in Word. */
export function targetProblem(
  error: unknown,
  path: string,
  platform: NodeJS.Platform = process.platform
): TargetProblem {
  const code = errorCode(error)
  const file = basename(path)
  switch (code) {
    case 'EBUSY':
    case 'ETXTBSY':
      return { kind: 'target-locked', file }
    case 'EPERM':
      return { kind: platform === 'win32' ? 'target-locked' : 'target-not-allowed', file }
    case 'EACCES':
    case 'EROFS':
      return { kind: 'target-not-allowed', file }
    case 'ENOSPC':
    case 'EDQUOT':
    case 'ESHORTWRITE':
      return { kind: 'target-no-space', file }
    default:
      return { kind: 'target-failed', file, code }
  }
}
