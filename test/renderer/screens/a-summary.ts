import { noFacts } from '../../../shared/ipc/matter-facts'
import type { MatterSummary } from '../../../shared/ipc/matter-summary'

/** A row of the list, of which a test says only what it is about. */
export const aSummary = (own: Partial<MatterSummary>): MatterSummary => ({
  ...noFacts,
  id: `${own.committee} ${own.awardYear}`,
  savedAt: '2026-05-25T12:00:00Z',
  problem: null,
  isOlder: false,
  conflictCopies: 0,
  ...own
})
