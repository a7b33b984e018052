import { basename } from 'node:path'
import type { ExportProblem } from '../../shared/ipc/problem'

type TargetProblem = Exclude<ExportProblem, { kind: 'incomplete' }>

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'

/** Why a file could not be written. Windows says EPERM or EBUSY for a file that is open in Word. */
export function targetProblem(error: unknown, path: string, platform: NodeJS.Platform = process.platform): TargetProblem {
  const code = codeOf(error)
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
      return { kind: 'target-no-space', file }
    default:
      return { kind: 'target-failed', file, code }
  }
}
