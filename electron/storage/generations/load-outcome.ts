import type { StorageFailure } from '../storage-failure'
import type { BadBecause } from './generation-bytes'

export interface BadGeneration {
  generation: number
  because: BadBecause
  /** When its header can still be read. */
  savedAt: string | null
}

/** What was found where a state should lie. Only the first three allow writing. */
export type LoadOutcome<T> =
  | { kind: 'first-run' }
  | { kind: 'loaded'; state: T; generation: number; savedAt: string }
  | { kind: 'older-used'; state: T; generation: number; savedAt: string; bad: readonly BadGeneration[] }
  | { kind: 'folder-gone'; folder: string }
  | { kind: 'all-bad'; bad: readonly BadGeneration[] }
  | { kind: 'newer-format'; generation: number; savedAt: string }
  | { kind: 'failed'; failure: StorageFailure }
