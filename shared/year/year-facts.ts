import type { Gap } from '../document/document'
import type { MatterAnswers } from '../domain/answers/matter-answers'
import { matterAnswers } from '../domain/answers/matter-answers'
import type { MatterDraft } from '../domain/matter'
import type { PaperKind } from '../domain/paper-kind'
import type { Day } from '../domain/reading/day'
import { copiedAndUnconfirmed } from '../rules/copied/copied-and-unconfirmed'
import { composePaper } from '../text/papers/compose-paper'
import { paperGaps } from '../text/sentences/required-answers'
import { taskOfField } from './task-of-field'
import type { TaskId } from './year-task'

/** What is known of the year outside the matter itself. */
export interface YearAround {
  readonly today: Day
  /** How many findings the reviewer has left. */
  readonly findings: number
  /** Whether an archive package has been made; null where that is not known. */
  readonly isArchived: boolean | null
}

/** What several tasks are judged by, found once. */
export interface YearFacts extends YearAround {
  readonly matter: MatterDraft
  readonly answers: MatterAnswers
  readonly report: Lacks
  readonly extract: Lacks
  /** How many copied values of a task nobody has confirmed. */
  readonly unconfirmedIn: (task: TaskId) => number
}

/** What a paper lacks: what it cannot be made without, and what belongs to a task. */
interface Lacks {
  readonly required: readonly Gap[]
  readonly in: (task: TaskId) => readonly Gap[]
}

function lacks(kind: PaperKind, matter: MatterDraft): Lacks {
  const { required, wanted } = paperGaps(kind, matter, composePaper(kind, matter))
  const all = [...required, ...wanted]
  return { required, in: (task) => all.filter(({ field }) => taskOfField(field) === task) }
}

export function yearFacts(matter: MatterDraft, around: YearAround): YearFacts {
  const copied = copiedAndUnconfirmed(matter)
  return {
    ...around,
    matter,
    answers: matterAnswers(matter),
    report: lacks('staff-report', matter),
    extract: lacks('minutes-extract', matter),
    unconfirmedIn: (task) => copied.filter(({ field }) => taskOfField(field) === task).length
  }
}
