import type { MatterDraft } from '../../domain/matter'
import { commonStates } from './common-states'
import { virtualBase } from './virtual-base'

/** A state by its hash; null where it is not kept. */
export type ReadState = (hash: string) => Promise<MatterDraft | null>

/**
 * Of some states those that no other of them comes from: more than one where files have crossed on the way. What each comes
 * from is told by the hashes it names, and not by any order; a state that another comes from need not be read.
 */
async function latestOf(hashes: readonly string[], read: ReadState): Promise<readonly MatterDraft[]> {
  const earlier = new Set<string>()
  const found: [hash: string, matter: MatterDraft][] = []
  for (const hash of hashes) {
    const matter = earlier.has(hash) ? null : await read(hash)
    if (!matter) continue
    for (const before of matter.exchange.states) if (before !== hash) earlier.add(before)
    found.push([hash, matter])
  }
  return found.flatMap(([hash, matter]) => (earlier.has(hash) ? [] : [matter]))
}

/** The state that two matters have in common, of those that are kept; of several the state that they would be merged into. */
export async function commonState(hashes: readonly string[], read: ReadState): Promise<MatterDraft | null> {
  const [first = null, ...others] = await latestOf(hashes, read)
  let base = first
  for (const other of others) {
    base = base && virtualBase(base, other, await commonState(commonStates(base, other), read))
  }
  return base
}
