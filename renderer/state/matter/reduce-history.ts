import { canonicalJson } from '../../../shared/domain/canonical-json'
import type { MatterDraft } from '../../../shared/domain/matter'
import { breaksLock, withinLock } from '../../../shared/decided/lock'
import { confirmChanged } from '../../../shared/rules/copied/confirm-changed'
import { extractStanding } from '../../../shared/rules/extract-standing'
import type { Anchor } from '../navigation/anchor'
import type { Change, Edit } from './change'
import type { History, Step } from './history'

export type HistoryAction =
  | (Change & { type: 'change'; at: number })
  /** Something noted beside the matter's content, which undoing leaves as it is. */
  | { type: 'note'; edit: Edit }
  | { type: 'undo' }
  | { type: 'redo' }

const sameStepWithin = 2_000
const stepLimit = 1_000

const continues = (last: Step | undefined, key: Anchor | undefined, at: number): last is Step =>
  last !== undefined && key !== undefined && last.key === key && at - last.at < sameStepWithin

/** Whichever field it is ticked or dated in: that the extract has been sent is an event. */
const becomesSent = (before: MatterDraft, after: MatterDraft): boolean =>
  before.minutes.extractSentOn !== after.minutes.extractSentOn &&
  extractStanding(before) !== 'sent' &&
  extractStanding(after) === 'sent'

/** Whether an edit of which the locked part was held back leaves nothing else to do. */
const isSameBut = (before: MatterDraft, held: MatterDraft): boolean => canonicalJson(before) === canonicalJson(held)

function changed(history: History, action: Extract<HistoryAction, { type: 'change' }>): History {
  const { label, key, place, notice, lock, edit, at } = action
  const wanted = edit(history.present)
  const isRefused = lock === undefined && breaksLock(history.present, wanted)
  const edited = confirmChanged(history.present, isRefused ? withinLock(history.present, wanted) : wanted)
  const refused = (history.refused ?? 0) + (isRefused ? 1 : 0)
  if (edited === history.present || (isRefused && isSameBut(history.present, edited)))
    return isRefused ? { ...history, refused } : history
  const present = { ...edited, changed: new Date(at).toISOString() }
  const last = history.past.at(-1)
  const isMore = history.future.length === 0 && continues(last, key, at)
  const begun = {
    label,
    key: key ?? null,
    place: place ?? key ?? null,
    notice: notice ?? null,
    at,
    matter: history.present
  }
  const step = isMore ? { ...last, at } : begun
  const before = isMore ? history.past.slice(0, -1) : history.past
  const milestone = action.milestone ?? (becomesSent(history.present, present) ? { kind: 'sent' as const } : undefined)
  const named = [...(history.named ?? []), ...(milestone ? [{ matter: present, milestone }] : [])]
  return {
    ...history,
    past: [...before, step].slice(-stepLimit),
    present,
    future: [],
    ...(isRefused && { refused }),
    ...(named.length > 0 && { named })
  }
}

function noted(history: History, edit: Edit): History {
  const present = edit(history.present)
  if (present === history.present) return history
  const inSteps = (steps: readonly Step[]): readonly Step[] =>
    steps.map((step) => ({ ...step, matter: edit(step.matter) }))
  return { ...history, past: inSteps(history.past), present, future: inSteps(history.future) }
}

/** Editing, noting, undoing and redoing as one pure function over the history of a matter. */
export function reduceHistory(history: History, action: HistoryAction): History {
  const { past, present, future } = history
  switch (action.type) {
    case 'change':
      return changed(history, action)
    case 'note':
      return noted(history, action.edit)
    case 'undo': {
      const step = past.at(-1)
      if (!step) return history
      return {
        ...history,
        past: past.slice(0, -1),
        present: step.matter,
        future: [...future, { ...step, matter: present }]
      }
    }
    case 'redo': {
      const step = future.at(-1)
      if (!step) return history
      // A redone step is closed: typing after it starts a step of its own.
      const redone = { ...step, at: Number.NEGATIVE_INFINITY, matter: present }
      return { ...history, past: [...past, redone], present: step.matter, future: future.slice(0, -1) }
    }
  }
}
