import type { MatterSummary } from '../../../shared/ipc/matter-summary'

/** What a matter is called in the list and when it is removed. */
export const matterName = ({ committee, awardYear }: MatterSummary): string =>
  [committee.trim() || 'Nämnd utan namn', awardYear].filter((part) => part !== '').join(' ')
