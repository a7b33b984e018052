import type { Problem } from '../../../shared/ipc/problem'
import type { ArchiveWritten } from '../../../shared/ipc/written'

/** What became of the last wish for an archive package. */
export type ArchiveState =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'written'; written: Extract<ArchiveWritten, { outcome: 'written' }> }
