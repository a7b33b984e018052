import type { StorageFailure } from '../storage-failure'
import { codeOf } from './code-of'
import { notAnswering } from './not-answering'

const gone = new Set(['ENOENT', 'ENOTDIR', 'ESTALE', 'ENODEV', 'ENXIO'])
const full = new Set(['ENOSPC', 'EDQUOT', 'ESHORTWRITE'])
const denied = new Set(['EACCES', 'EPERM'])
const busy = new Set(['EBUSY', 'EMFILE', 'ENFILE', 'EAGAIN', 'ETXTBSY'])

/**
 * A refused access means a place that may not be written to when a new file is made there, and a file that another
 * program holds when an existing one is touched: Windows answers both with the same code.
 */
export function failureFrom(error: unknown, path: string, refusedMeans: 'read-only' | 'locked'): StorageFailure {
  const code = codeOf(error)
  if (gone.has(code)) return { kind: 'folder-gone', path }
  if (full.has(code)) return { kind: 'no-space', path, code }
  if (code === 'EROFS') return { kind: 'read-only', path, code }
  if (denied.has(code)) return { kind: refusedMeans, path, code }
  if (notAnswering.has(code)) return { kind: 'not-answering', path, code }
  if (busy.has(code)) return { kind: 'locked', path, code }
  return { kind: 'io', path, code }
}
