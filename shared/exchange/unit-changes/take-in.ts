import type { MatterDraft } from '../../domain/matter'
import { newUnit } from '../../domain/edits/new-unit'
import type { Unit } from '../../domain/unit'
import type { ProposedUnit } from './proposed-unit'
import { withTypedOfUnit } from '../../domain/paths/unit-key'

/** A proposal together with what the person has decided: only the changes to take in are left. */
export interface DecidedUnit extends ProposedUnit {
  /** The id that the unit gets if it is new. */
  readonly newId: string
}

const changed = (unit: Unit, { changes }: ProposedUnit): Unit =>
  changes.reduce((made, { key, after }) => withTypedOfUnit(made, key, after), unit)

/** The matter with the decided changes taken in: known units changed, new ones last. */
export function takeIn(matter: MatterDraft, decided: readonly DecidedUnit[]): MatterDraft {
  const units = matter.units.map((unit) =>
    decided.filter(({ target }) => target.kind === 'unit' && target.id === unit.id).reduce(changed, unit)
  )
  const added = decided.filter(({ target }) => target.kind === 'new').map((each) => changed(newUnit(each.newId), each))
  return { ...matter, units: [...units, ...added] }
}
