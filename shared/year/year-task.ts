import type { Gap } from '../document/document'
import type { Day } from '../domain/reading/day'

/** What the year asks for, in the order of the work: prepare, meet, verify, post, send, archive. */
export const taskIds = [
  'committee',
  'rules',
  'units',
  'decision',
  'texts',
  'review',
  'report',
  'minutes',
  'verification',
  'notice',
  'sending',
  'entries',
  'archive'
] as const
export type TaskId = (typeof taskIds)[number]

/** How far a task has come (*klar, påbörjad, återstår, kan inte börja än*). */
export type TaskStatus = 'done' | 'begun' | 'remains' | 'blocked'

/** What is left of a task, or why it cannot begin. */
export type TaskRest =
  | { readonly kind: 'missing'; readonly gaps: readonly Gap[] }
  | {
      readonly kind: 'toConfirm' | 'notMet' | 'incomplete' | 'stale' | 'findings' | 'notSubmitted'
      readonly count: number
    }
  | { readonly kind: 'after'; readonly task: 'rules' | 'minutes' | 'verification' | 'sending' }
  | { readonly kind: 'notTold'; readonly of: 'report' | 'minutes' | 'verification' | 'notice' | 'sending' | 'archive' }
  | { readonly kind: 'meeting'; readonly day: Day }
  | { readonly kind: 'noUnits' | 'noneTakesPart' | 'tabled' | 'referredBack' | 'rejected' | 'differs' }

/** One task of the year as it stands. */
export interface YearTask {
  readonly id: TaskId
  readonly status: TaskStatus
  readonly rest: TaskRest | null
}

/** How a task stands, before it is named. */
export type Standing = Omit<YearTask, 'id'>

export const done: Standing = { status: 'done', rest: null }
export const begun = (rest: TaskRest): Standing => ({ status: 'begun', rest })
export const remains = (rest: TaskRest): Standing => ({ status: 'remains', rest })
export const blocked = (rest: TaskRest): Standing => ({ status: 'blocked', rest })
