import type { MatterDraft } from '../../shared/domain/matter'
import type { ViewId } from './view-id'

export interface StepStatus {
  tone: 'quiet' | 'todo' | 'mend'
  words: string
}

/** What to say beside a step of the way. */
export function statusOf(view: ViewId, matter: MatterDraft): StepStatus {
  return view === 'rules' ? { tone: 'quiet', words: matter.awardYear } : { tone: 'quiet', words: '' }
}
