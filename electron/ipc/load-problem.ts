import type { Problem } from '../../shared/ipc/problem'
import type { LoadOutcome } from '../storage/generations/load-outcome'
import { storageProblem } from '../storage/storage-problem'

/** Why a stored state cannot be shown; null when it can. */
export function loadProblem(outcome: LoadOutcome<unknown>): Problem | null {
  switch (outcome.kind) {
    case 'loaded':
    case 'older-used':
      return null
    case 'first-run':
      return { kind: 'no-such-matter' }
    case 'folder-gone':
      return { kind: 'matter-gone', folder: outcome.folder }
    case 'all-bad':
      return { kind: 'all-damaged' }
    case 'newer-format':
      return { kind: 'stored-by-newer' }
    case 'failed':
      return storageProblem(outcome.failure)
  }
}
