import type { MatterSummary } from '../../../shared/ipc/matter-summary'

/** What can be done with a matter of the list. */
export interface MatterDeeds {
  readonly onOpen: (id: string) => void
  readonly onNextYear: (id: string) => void
  readonly onDuplicate: (id: string) => void
  readonly onRemove: (matter: MatterSummary) => void
}
