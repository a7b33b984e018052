import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { readYears } from '../../domain/reading/read-number'
import type { Unit } from '../../domain/unit'
import { awardYearOf, earlierMatters, nameKey } from './earlier-matters'
import { tookPart, type TookPart } from './took-part'
import { continuedIds, traceUnit, type EarlierUnit } from './trace-unit'

/** A unit in one earlier matter of the user's own. */
interface EarlierYear {
  readonly year: number
  /** The unit's name at the time. */
  readonly name: string
  readonly tookPart: TookPart
  readonly foundBy: 'id' | 'name'
}

/**
 * What the user's own earlier matters know of a unit; an empty history means *not known*, never *for the first time*.
 */
export interface UnitHistory {
  readonly unit: Unit
  /** The matters in which the unit was found, newest first. */
  readonly found: readonly EarlierYear[]
  /** The years in which it took part, oldest first: those of the matters, and those that the matters tell of it. */
  readonly years: readonly number[]
  /** Names it has had before, newest first. */
  readonly earlierNames: readonly string[]
}

const earlierYear = ({ unit, earlier, foundBy }: EarlierUnit): EarlierYear => ({
  year: earlier.year,
  name: unit.name,
  tookPart: tookPart(unit, earlier.matter),
  foundBy
})

function historyOf(unit: Unit, trace: readonly EarlierUnit[]): UnitHistory {
  const found = trace.map(earlierYear)
  const told = trace.flatMap(
    (each) => valueOf(readYears(each.unit.earlierYears))?.filter((year) => year < each.earlier.year) ?? []
  )
  const own = found.filter((each) => each.tookPart === 'yes').map(({ year }) => year)
  const others = found
    .map(({ name }) => name)
    .filter((name) => nameKey(name) !== '' && nameKey(name) !== nameKey(unit.name))
  return {
    unit,
    found,
    years: [...new Set([...told, ...own])].sort((a, b) => a - b),
    earlierNames: others.filter((name, index) => others.findIndex((each) => nameKey(each) === nameKey(name)) === index)
  }
}

/**
 * The earlier years of each unit of a matter, found across the user's own matters by id, also when renamed, and then by
 * name.
 */
export function unitHistories(matter: MatterDraft, own: readonly MatterDraft[]): readonly UnitHistory[] {
  const year = awardYearOf(matter)
  const matters = earlierMatters(matter, own)
  const continued = continuedIds([matter, ...matters.map((each) => each.matter)].flatMap(({ units }) => units))
  const committee = nameKey(matter.committee.name)
  return matter.units.map((unit) =>
    historyOf(unit, year === undefined ? [] : traceUnit({ unit, year, committee }, matters, continued))
  )
}
