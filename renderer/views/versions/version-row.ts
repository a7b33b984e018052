import type { Version } from '../../../shared/ipc/stored-files'

/** What is known of a version's content: the words for what it changed come when it has been read. */
export type VersionContent =
  { kind: 'reading' } | { kind: 'damaged' } | { kind: 'newer' } | { kind: 'failed' } | { kind: 'read'; summary: string }

export type VersionRow = Version & { content: VersionContent }
