import type { Reply } from '../../shared/ipc/replies'

/** A matter as it was read from the disk. */
export type OpenedMatter = Reply<'openMatter'>
