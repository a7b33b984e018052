import type { Reply } from '../../shared/ipc/replies'

/** A matter as it was read from the disk; `made` where it was put there just now: `skapa ärendet för 2024`. */
export type OpenedMatter = Reply<'openMatter'> & { made?: string }
