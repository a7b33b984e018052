import type { FileStep } from './migrate-file'

/**
 * The steps of the `.namndklar-regler` file, oldest first: one fewer than its versions. None yet, because version 1 is the
 * only one. A new step goes last and sets `version` itself; none that has been released is ever edited.
 */
export const rulesFileSteps: readonly FileStep[] = []
