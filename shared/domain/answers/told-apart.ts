import { remembered } from '../../remembered'
import { groupedBy } from '../reading/grouped-by'
import { comparable } from '../reading/comparable'
import { cleanLine } from '../reading/text-policy'
import type { Unit } from '../unit'

type Called = Pick<Unit, 'name' | 'home'>

/** What a unit is called, as it is compared: every paper asks it of every unit. */
const calledOf = remembered(({ name }: Called) => ({ name: comparable(name) }))

const namesakes = <Each extends Called>(units: readonly Each[]): Map<string, readonly Each[]> =>
  groupedBy(units, (unit) => calledOf(unit).name || undefined)

/**
 * The same units, those that share a name called by name and home: `Förskolan Ekbacken (Älvsjö stadsdelsförvaltning)`. Where
 * no home tells them apart the name stands as it is.
 */
export function toldApart<Each extends Called>(units: readonly Each[]): readonly Each[] {
  const groups = namesakes(units)
  if (groups.size === units.length) return units
  return units.map((unit) => {
    const group = groups.get(calledOf(unit).name) ?? []
    const homes = new Set(group.map(({ home }) => comparable(home)))
    const home = cleanLine(unit.home)
    return group.length < 2 || homes.size < 2 || home === ''
      ? unit
      : { ...unit, name: `${cleanLine(unit.name)} (${home})` }
  })
}
