import type { TaskId, TaskStatus, YearTask } from '../../../shared/year/year-task'
import { taskRestShort, taskStatusWords } from '../../../shared/told/year-task-text'
import type { ViewId } from '../../state/navigation/view-id'

/** How far a step of the way has come: few states, in plain words. */
export interface StepStatus {
  tone: 'quiet' | 'todo' | 'mend'
  words: string
}

/** The tasks that are done in a view; the archive's package is told in the overview, which asks the disk. */
const tasksOf: Record<ViewId, readonly TaskId[]> = {
  overview: [],
  committee: ['committee'],
  rules: ['rules'],
  units: ['units'],
  decision: ['decision'],
  texts: ['texts'],
  review: ['review'],
  papers: ['report', 'sending'],
  minutes: ['minutes', 'verification', 'notice'],
  dates: [],
  history: [],
  'next-year': [],
  versions: []
}

/** Several tasks as one: done when all are, not to be begun when none can be. */
function together(statuses: readonly TaskStatus[]): TaskStatus | null {
  const [first] = statuses
  if (first === undefined) return null
  if (statuses.every((each) => each === first)) return first
  return statuses.some((each) => each === 'done' || each === 'begun') ? 'begun' : 'remains'
}

/** A step's status: what there is to look at again, counted, or else how far its tasks have come. */
export function stepStatus(view: ViewId, tasks: readonly YearTask[]): StepStatus {
  const own = tasks.filter(({ id }) => tasksOf[view].includes(id))
  const rest = own.flatMap((task) => task.rest ?? [])
  const counted = rest.find((each) => taskRestShort(each) !== null)
  const words = counted && taskRestShort(counted)
  if (counted && words) {
    const tone = counted.kind === 'notMet' ? 'mend' : counted.kind === 'rejected' ? 'quiet' : 'todo'
    return { tone, words }
  }
  const status = together(own.map((task) => task.status))
  return { tone: 'quiet', words: status ? taskStatusWords[status] : '' }
}

/** How much that was copied from another year nobody has confirmed. */
export const copiedStatus = (count: number): StepStatus =>
  count === 0 ? { tone: 'quiet', words: '' } : { tone: 'todo', words: `${count} att bekräfta` }
