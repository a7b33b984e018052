import { mostStates } from '../../domain/exchange-notes'
import type { MatterDraft } from '../../domain/matter'
import { filedState } from './filed-state'
import { filedMatter } from './matter-file'

/** The matter with a note that it has been sent as it was in `sent`, so that what comes back is known to come from there. */
export function withSentState(matter: MatterDraft, sent: MatterDraft): MatterDraft {
  const { hash } = filedState(filedMatter(sent))
  const { states } = matter.exchange
  if (states.includes(hash)) return matter
  return { ...matter, exchange: { ...matter.exchange, states: [...states, hash].slice(-mostStates) } }
}
