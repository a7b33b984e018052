import type { StorageResult } from '../storage-result'
import type { Saved } from './saved'

/**
 * Where a state that is to be held must lie: as the newest one, which it becomes where it is not; wherever it lies, or else as
 * the newest; or only where it lies already.
 */
export type HoldWish = 'as-newest' | 'anywhere' | 'if-there'

/** A state that the disk has, and that is not pruned before it has been let go. */
export interface HeldState extends Saved {
  /** Keeps it for good, and says why. Where the disk refuses, it is tried again by itself. */
  mark(reason: unknown): Promise<StorageResult<null>>
  letGo(): void
}
