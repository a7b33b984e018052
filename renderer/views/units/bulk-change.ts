import type { Unit } from '../../../shared/domain/unit'

/** What is done to several units at once. */
export type BulkChange =
  | { readonly kind: 'state' | 'awardClass' | 'home'; readonly to: string }
  | { readonly kind: 'withdraw'; readonly on: string; readonly because: string }

const labels: Record<BulkChange['kind'], string> = {
  state: 'ändra läge',
  awardClass: 'ändra klass',
  home: 'ändra hemvist',
  withdraw: 'återkalla'
}

/** What the change is called when it is undone. */
export const bulkLabel = ({ kind }: BulkChange, units: string): string =>
  kind === 'withdraw' ? `${labels[kind]} ${units}` : `${labels[kind]} för ${units}`

function changed(unit: Unit, change: BulkChange): Unit {
  return change.kind === 'withdraw'
    ? { ...unit, state: 'withdrawn', withdrawnOn: change.on, withdrawnBecause: change.because }
    : { ...unit, [change.kind]: change.to }
}

/** The units with one change made to those that are chosen. */
export const changeMany = (units: readonly Unit[], chosen: ReadonlySet<string>, change: BulkChange): readonly Unit[] =>
  units.map((unit) => (chosen.has(unit.id) ? changed(unit, change) : unit))
