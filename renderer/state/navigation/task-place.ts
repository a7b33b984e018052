import type { TaskId, YearTask } from '../../../shared/year/year-task'
import type { Anchor } from './anchor'
import type { ViewId } from './view-id'

/** Where a task is done: a view, or one place in it. */
const places: Record<TaskId, { view: ViewId } | { anchor: Anchor }> = {
  committee: { view: 'committee' },
  rules: { view: 'rules' },
  units: { view: 'units' },
  decision: { view: 'decision' },
  texts: { view: 'texts' },
  review: { view: 'review' },
  report: { anchor: 'papers.staff-report' },
  minutes: { view: 'minutes' },
  verification: { anchor: 'minutes.verifiedOn' },
  notice: { anchor: 'minutes.postedOn' },
  sending: { anchor: 'papers.cover-email' },
  entries: { view: 'units' },
  archive: { anchor: 'papers.archive' }
}

/** The way to a task: to the first thing that is missing, where it has been begun. */
export function placeOfTask({ id, status, rest }: YearTask): { view: ViewId } | { anchor: Anchor } {
  const [first] = rest?.kind === 'missing' && status === 'begun' ? rest.gaps : []
  return first ? { anchor: first.field } : places[id]
}
