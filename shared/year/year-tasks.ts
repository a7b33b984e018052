import { valueOf } from '../domain/reading/answer'
import type { MatterDraft } from '../domain/matter'
import { extractStanding } from '../rules/extract-standing'
import {
  archiveStanding,
  entriesStanding,
  minutesStanding,
  noticeStanding,
  reportStanding,
  sendingStanding,
  verificationStanding
} from './carried-out'
import {
  committeeStanding,
  decisionStanding,
  reviewStanding,
  rulesStanding,
  textsStanding,
  unitsStanding
} from './prepared'
import { yearFacts, type YearAround, type YearFacts } from './year-facts'
import { taskIds, type Standing, type TaskId, type YearTask } from './year-task'

const standings: Record<TaskId, (facts: YearFacts) => Standing> = {
  committee: committeeStanding,
  rules: rulesStanding,
  units: unitsStanding,
  decision: decisionStanding,
  texts: textsStanding,
  review: reviewStanding,
  report: reportStanding,
  minutes: minutesStanding,
  verification: verificationStanding,
  notice: noticeStanding,
  sending: sendingStanding,
  entries: entriesStanding,
  archive: archiveStanding
}

/** A board has no notice board (kommunallagen 8:12), and a rejected proposal leads to no extract and no entries. */
function isAsked(id: TaskId, { matter, answers }: YearFacts): boolean {
  if (id === 'notice') return valueOf(answers.committeeKind) !== 'board'
  return (id !== 'sending' && id !== 'entries') || extractStanding(matter) !== 'rejected'
}

/** The year as a list of tasks, each as it truly stands. */
export function yearTasks(matter: MatterDraft, around: YearAround): readonly YearTask[] {
  const facts = yearFacts(matter, around)
  return taskIds.filter((id) => isAsked(id, facts)).map((id) => ({ id, ...standings[id](facts) }))
}

/**
 * What to do next: the first task that can be done, else the first that is left; null when the year is done. The units' own
 * entries are for others to submit, and keep no year from its end.
 */
export function nextTask(tasks: readonly YearTask[]): YearTask | null {
  const left = tasks.filter(({ status }) => status !== 'done')
  const own = left.filter(({ id }) => id !== 'entries')
  return own.find(({ status }) => status !== 'blocked') ?? own[0] ?? null
}
