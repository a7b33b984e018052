import type { MatterDraft } from '../matter'
import type { RemovedUnit } from '../removed-unit'

type Units = Pick<MatterDraft, 'units' | 'removedUnits'>

/**
 * Ids of all units, the removed ones at their former places. A unit whose neighbour is gone altogether stands last.
 */
export function unitOrder({ units, removedUnits }: Units): readonly string[] {
  const order = units.map(({ id }) => id)
  let waiting: RemovedUnit[] = removedUnits
  for (let placed = -1; placed !== waiting.length;) {
    placed = waiting.length
    waiting = waiting.filter(({ id, stoodAfter }) => {
      const before = stoodAfter === '' ? -1 : order.indexOf(stoodAfter)
      if (stoodAfter !== '' && before < 0) return true
      order.splice(before + 1, 0, id)
      return false
    })
  }
  return [...order, ...waiting.map(({ id }) => id)]
}
