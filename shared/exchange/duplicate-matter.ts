import { exchangeNotesSchema } from '../domain/exchange-notes'
import type { MatterDraft } from '../domain/matter'

/** The same matter as another one: all that is in it, but none of the files that the first was sent as. */
export const duplicateMatter = (matter: MatterDraft, id: string, changed: string): MatterDraft => ({
  ...matter,
  id,
  changed,
  exchange: exchangeNotesSchema.parse({})
})
