import type { MatterDraft } from '../../domain/matter'

/** The hashes of the states that two matters both come from, the latest of theirs first. */
export function commonStates(mine: MatterDraft, theirs: MatterDraft): readonly string[] {
  const ofMine = new Set(mine.exchange.states)
  return theirs.exchange.states.filter((state) => ofMine.has(state)).reverse()
}
