import type { ProposedChange, ProposedUnit } from './proposed-unit'
import type { UnitKey } from '../../domain/paths/unit-key'

/** Which answers a person has ticked or unticked; the rest go as suggested. */
export type Ticks = ReadonlyMap<string, boolean>

export const tickKey = ({ key }: ProposedUnit, answer: UnitKey): string => `${key} ${answer}`

export const isTicked = (ticks: Ticks, proposed: ProposedUnit, change: ProposedChange): boolean =>
  change.remark !== 'tooLong' && (ticks.get(tickKey(proposed, change.key)) ?? change.isSuggested)

/** What will be taken in: the ticked answers of the units that have a place, and no unit that would stay as it is. */
export const decide = (proposals: readonly ProposedUnit[], ticks: Ticks): readonly ProposedUnit[] =>
  proposals
    .map((each) => ({ ...each, changes: each.changes.filter((change) => isTicked(ticks, each, change)) }))
    .filter(({ target, changes }) => target.kind === 'new' || (target.kind === 'unit' && changes.length > 0))
