import type { ShownPaper } from './navigation-context'
import type { ViewId } from './view-id'

/** The paper that is the subject of a view, where that is one and the same; other views leave the paper as it is. */
const subjects: Partial<Record<ViewId, ShownPaper>> = {
  committee: 'staff-report',
  units: 'staff-report',
  decision: 'staff-report',
  minutes: 'minutes-extract',
  dates: 'year-sheet'
}

/** What the paper's place shows beside a view: the decision alone is a part of the report, and stays. */
export function paperOfView(view: ViewId, now: ShownPaper): ShownPaper {
  const subject = subjects[view]
  if (subject === undefined || (subject === 'staff-report' && now === 'decision')) return now
  return subject
}
