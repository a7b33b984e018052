import { textAt } from '../../domain/paths/field-path'
import type { MatterDraft } from '../../domain/matter'
import type { MatterPath } from '../../domain/paths/matter-path'
import { partsNotOfYear } from '../rule-parts'

/** Something copied from another year that nobody has confirmed. */
export interface Unconfirmed {
  /** Path of the field, the rule line, the class or the criterion. */
  readonly field: MatterPath
  /** The year it came from. */
  readonly from: string
  /** What stands there; empty for a section's text, which is too long to list. */
  readonly value: string
  /** A yes, or for another year's day a new one. */
  readonly waitsFor: 'yes' | 'newDay'
}

/** What stands in the rules from another year: lines that wait for a yes, and days that no yes makes this year's. */
const unconfirmedRules = (matter: MatterDraft): readonly Unconfirmed[] =>
  partsNotOfYear(matter).flatMap(({ field, from, value, standing }) =>
    from.trim() === '' ? [] : [{ field, from, value, waitsFor: standing.kind === 'otherYear' ? 'newDay' : 'yes' }]
  )

/** Reads the fields of a matter; the units' by id, for there may be thousands of them. */
function fieldReader(matter: MatterDraft): (field: string) => string {
  const units = new Map(matter.units.map((unit) => [unit.id, unit]))
  return (field) => {
    const [first, id = '', ...rest] = field.split('.')
    return first === 'units' ? textAt(units.get(id) ?? {}, rest.join('.')) : textAt(matter, field)
  }
}

function unconfirmedFields(matter: MatterDraft): readonly Unconfirmed[] {
  const read = fieldReader(matter)
  const texts = new Set(Object.keys(matter.texts).map((section) => `texts.${section}`))
  const stands = (field: string): field is MatterPath => read(field).trim() !== '' || texts.has(field)
  return matter.copied.flatMap(({ from, fields }) =>
    fields.filter(stands).map((field) => ({ field, from, value: read(field), waitsFor: 'yes' as const }))
  )
}

/** All that was copied from another year and has not been confirmed: the matter's own fields, then the year's rules. */
export const copiedAndUnconfirmed = (matter: MatterDraft): readonly Unconfirmed[] => [
  ...unconfirmedFields(matter),
  ...unconfirmedRules(matter)
]
