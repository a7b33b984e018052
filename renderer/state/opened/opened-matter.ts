import type { ReadCopy } from '../../../shared/ipc/read-files'
import type { Reply } from '../../../shared/ipc/replies'
import type { ViewId } from '../navigation/view-id'
import type { FoundCopy } from './found-copy'

/**
 * A matter as it was read from the disk; `made` where it was put there just now (`skapa ärendet för 2024`), `view` where it
 * is opened to be seen in a certain place, `copy` where a working copy of it is what led to it, `toMerge` where a colleague's
 * copy is to be compared and merged at once.
 */
export type OpenedMatter = Reply<'openMatter'> & { made?: string; view?: ViewId; copy?: FoundCopy; toMerge?: ReadCopy }
