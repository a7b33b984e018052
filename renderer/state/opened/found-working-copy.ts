import type { CopyRead } from '../../../shared/ipc/read-files'

/** A working copy that has been read, and what was found of its matter here. */
export type FoundWorkingCopy = Extract<CopyRead, { outcome: 'copy' }>
