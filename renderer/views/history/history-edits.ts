import type { MatterDraft } from '../../../shared/domain/matter'
import { unitSchema, type Unit } from '../../../shared/domain/unit'
import { confirmCopied } from '../../../shared/rules/copied/confirm-copied'
import { keptUnitFields } from '../../../shared/exchange/next-year/next-year-unit'
import type { MissingUnit } from '../../../shared/rules/history/missing-units'

/** The matter with the earlier years of a unit taken in, which also confirms what was copied of them. */
export function withEarlierYears(matter: MatterDraft, id: string, years: readonly number[]): MatterDraft {
  const taken = { participation: 'earlier', earlierYears: years.join(', ') }
  const units = matter.units.map((unit) => (unit.id === id ? { ...unit, ...taken } : unit))
  const confirmed = confirmCopied(matter, `units.${id}.participation`)
  return { ...confirmCopied(confirmed, `units.${id}.earlierYears`), units }
}

/** A unit of an earlier year as one to ask this year; a class that this year lacks is left out, and its years are proposed apart. */
function askedUnit({ unit }: MissingUnit, id: string, { rules }: MatterDraft): Unit {
  const kept = Object.fromEntries(keptUnitFields.map((field) => [field, unit[field]]))
  const awardClass = rules.classes.some((each) => each.id === unit.awardClass) ? unit.awardClass : ''
  return unitSchema.parse({ id, continues: unit.id, state: 'asked', ...kept, awardClass })
}

/** The matter with units of earlier years asked again; what is copied is listed until someone confirms it. */
export function withAsked(matter: MatterDraft, asked: readonly { missing: MissingUnit; id: string }[]): MatterDraft {
  const added = asked.map(({ missing, id }) => ({ unit: askedUnit(missing, id, matter), from: String(missing.year) }))
  const copied = added.map(({ unit, from }) => ({
    from,
    fields: keptUnitFields.filter((field) => unit[field] !== '').map((field) => `units.${unit.id}.${field}` as const)
  }))
  return {
    ...matter,
    units: [...matter.units, ...added.map(({ unit }) => unit)],
    copied: [...matter.copied, ...copied]
  }
}
