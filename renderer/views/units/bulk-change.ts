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

/** A unit as the change makes it. */
export const changedBy =
  (change: BulkChange) =>
  (unit: Unit): Unit =>
    change.kind === 'withdraw'
      ? { ...unit, state: 'withdrawn', withdrawnOn: change.on, withdrawnBecause: change.because }
      : { ...unit, [change.kind]: change.to }
