import type { StorageFailure } from '../storage-failure'
import type { LoadOutcome } from './load-outcome'
import type { Standing } from './standing'

/** Whether a series may be written, by what was found there. */
export type Access = { kind: 'open'; standing: Standing } | { kind: 'closed'; failure: StorageFailure }

export function accessAfter(outcome: LoadOutcome<unknown>, standing: Standing, folder: string): Access {
  const closed = (failure: StorageFailure): Access => ({ kind: 'closed', failure })
  switch (outcome.kind) {
    case 'first-run':
    case 'loaded':
    case 'older-used':
      return { kind: 'open', standing }
    case 'folder-gone':
      return closed({ kind: 'folder-gone', path: folder })
    case 'all-bad':
      return closed({ kind: 'all-bad', path: folder })
    case 'newer-format':
      return closed({ kind: 'newer-format', path: folder, savedAt: outcome.savedAt })
    case 'failed':
      return closed(outcome.failure)
  }
}
