import type { OrProblem } from '../../../shared/ipc/or-problem'
import type { Reply } from '../../../shared/ipc/operations'
import type { ViewId } from '../navigation/view-id'
import type { FoundWorkingCopy } from './found-working-copy'
import type { MergeErrand } from './merge-errand'

/**
 * A matter as it was read from the disk; `made` where it was put there just now (`skapa ärendet för 2024`), `view` where it
 * is opened to be seen in a certain place, `copy` where a working copy of it is what led to it, `toMerge` where a colleague's
 * copy is to be compared and merged at once, or could not be.
 */
export type OpenedMatter = Reply<'openMatter'> & {
  made?: string
  view?: ViewId
  copy?: FoundWorkingCopy
  toMerge?: OrProblem<MergeErrand>
}
