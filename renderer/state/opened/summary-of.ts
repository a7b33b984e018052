import type { MatterDraft } from '../../../shared/domain/matter'
import { matterFacts } from '../../../shared/ipc/matter-facts'
import type { MatterSummary } from '../../../shared/ipc/matter-summary'

/** A matter as a row of the list. */
export const summaryOf = (matter: MatterDraft): MatterSummary => ({
  id: matter.id,
  ...matterFacts(matter),
  savedAt: matter.changed,
  problem: null,
  isOlder: false,
  conflictCopies: 0
})
