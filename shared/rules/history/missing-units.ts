import type { MatterDraft } from '../../domain/matter'
import type { Unit } from '../../domain/unit'
import { awardYearOf, earlierMatters, nameKey, type EarlierMatter } from './earlier-matters'
import { tookPart, type TookPart } from './took-part'
import { continuedIds, traceUnit } from './trace-unit'

/** A unit of an earlier year that is not in this year's matter (*vem saknas?*). */
export interface MissingUnit {
  readonly unit: Unit
  /** The latest year in which it was found. */
  readonly year: number
  readonly tookPart: TookPart
}

/**
 * What tells a unit again: its id, and within one year its name, for a year may have two matters with one unit in both.
 */
const marksOf = ({ id, name }: Unit, year: number): readonly string[] =>
  nameKey(name) === '' ? [id] : [id, `${year} ${nameKey(name)}`]

/** Units of the committee's earlier matters that this one lacks, those of the latest years first. */
export function missingUnits(matter: MatterDraft, own: readonly MatterDraft[]): readonly MissingUnit[] {
  const thisYear = awardYearOf(matter)
  if (thisYear === undefined) return []
  const all = earlierMatters(matter, own)
  const committee = nameKey(matter.committee.name)
  const continued = continuedIds([matter, ...all.map((each) => each.matter)].flatMap(({ units }) => units))
  const marksBack = (unit: Unit, year: number): readonly string[] => [
    ...marksOf(unit, year),
    ...traceUnit({ unit, year, committee }, all, continued).flatMap((each) => marksOf(each.unit, each.earlier.year))
  ]
  const seen = new Set(matter.units.flatMap((unit) => marksBack(unit, thisYear)))
  const lacking = ({ matter: earlier, year }: EarlierMatter): readonly MissingUnit[] =>
    earlier.units.flatMap((unit) => {
      if (marksOf(unit, year).some((mark) => seen.has(mark))) return []
      for (const mark of marksBack(unit, year)) seen.add(mark)
      return [{ unit, year, tookPart: tookPart(unit, earlier) }]
    })
  return all.filter((each) => each.committee === committee).flatMap(lacking)
}
