import type { MatterDraft } from '../matter'

/** The matter without a removed unit that nobody wants back. */
export const discardUnit = (matter: MatterDraft, id: string): MatterDraft => ({
  ...matter,
  removedUnits: matter.removedUnits.filter((each) => each.id !== id)
})
