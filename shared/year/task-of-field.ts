import type { TaskId } from './year-task'

/** The tasks in which fields of the matter are filled in, by the beginning of their path, the longest first. */
const homes: readonly (readonly [string, TaskId])[] = [
  ['minutes.verifiedOn', 'verification'],
  ['minutes.postedOn', 'notice'],
  ['minutes.appealEnds', 'notice'],
  ['minutes.extractSentOn', 'sending'],
  ['committee.awardSpelling', 'decision'],
  ['committee.wording', 'decision'],
  ['minutes', 'minutes'],
  ['units', 'units'],
  ['decision', 'decision'],
  ['texts', 'texts'],
  ['rules', 'rules']
]

/** The task that a field belongs to. */
export const taskOfField = (field: string): TaskId =>
  homes.find(([beginning]) => field === beginning || field.startsWith(`${beginning}.`))?.[1] ?? 'committee'
