import { basename } from 'node:path'
import type { StorageFailure } from './storage-failure'
import type { Problem } from '../../shared/ipc/problem'

/** What the page is told of a storage failure. */
export function storageProblem(failure: StorageFailure): Problem {
  switch (failure.kind) {
    case 'no-space':
    case 'read-only':
    case 'locked':
    case 'not-answering':
      return { kind: failure.kind }
    case 'folder-gone':
      return { kind: 'folder-gone', folder: failure.path }
    case 'conflict':
      return failure.copy === null
        ? { kind: 'storage-failed', code: 'conflict' }
        : { kind: 'conflict', copy: failure.copy, name: basename(failure.copy) }
    case 'newer-format':
      return { kind: 'stored-by-newer' }
    case 'all-bad':
    case 'damaged':
      return { kind: 'all-damaged' }
    case 'exists':
      return { kind: 'already-there' }
    case 'invalid':
    case 'not-open':
      return { kind: 'storage-failed', code: failure.kind }
    case 'io':
      return { kind: 'storage-failed', code: failure.code }
  }
}
