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

/** What cannot be undone by going back: once one of these is done, the work lies after it. */
const turningPoints: readonly TaskId[] = ['report', 'minutes', 'verification', 'notice', 'sending']

/**
 * What to do next: what can be done, the first after what has been carried out before what was left behind; else the first that
 * waits. Nothing when the year is in the archive. The units' own entries are for others to submit.
 */
export function nextTask(tasks: readonly YearTask[]): YearTask | null {
  if (tasks.some(({ id, status }) => id === 'archive' && status === 'done')) return null
  const last = tasks.findLastIndex(({ id, status }) => turningPoints.includes(id) && status === 'done')
  const isLeft = ({ id, status }: YearTask): boolean => status !== 'done' && id !== 'entries'
  const ordered = [...tasks.slice(last + 1), ...tasks.slice(0, last + 1)].filter(isLeft)
  return ordered.find(({ status }) => status !== 'blocked') ?? tasks.find(isLeft) ?? null
}
