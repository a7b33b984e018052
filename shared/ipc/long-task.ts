import type { OperationName } from './operation-names'

/** What may last: it is counted while it goes on, and can be given up. */
export const longTasks = ['readHistory', 'exportUnitForms', 'archiveMatter'] as const satisfies readonly OperationName[]
export type LongTask = (typeof longTasks)[number]

/** How far a long task has come: so many done of so many. */
export interface TaskProgress {
  readonly task: LongTask
  readonly done: number
  readonly of: number
}
