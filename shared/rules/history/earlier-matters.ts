import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { readYear } from '../../domain/reading/read-number'
import { cleanLine } from '../../domain/reading/text-policy'
import type { Unit } from '../../domain/unit'
import { decidedUnits } from '../taken/decided-units'

/** A matter of an earlier year, ready to be searched. */
export interface EarlierMatter {
  readonly year: number
  readonly committee: string
  readonly matter: MatterDraft
  readonly byId: ReadonlyMap<string, Unit>
  readonly byName: ReadonlyMap<string, Unit>
}

/** What two names have in common when they name the same thing: letters without regard to case, and single spaces. */
export const nameKey = (name: string): string => cleanLine(name).replace(/\s+/g, ' ').toLocaleLowerCase('sv-SE')

export const awardYearOf = ({ awardYear }: MatterDraft): number | undefined => valueOf(readYear(awardYear))

/** The units of the register, and those that were decided and have left it since. */
function knownUnits(matter: MatterDraft): readonly Unit[] {
  const registered = new Set(matter.units.map(({ id }) => id))
  return [...matter.units, ...decidedUnits(matter).filter(({ id }) => !registered.has(id))]
}

function indexed(matter: MatterDraft, year: number): EarlierMatter {
  const units = knownUnits(matter)
  return {
    year,
    committee: nameKey(matter.committee.name),
    matter,
    byId: new Map(units.map((unit) => [unit.id, unit])),
    byName: new Map(units.flatMap((unit) => (nameKey(unit.name) === '' ? [] : [[nameKey(unit.name), unit]])))
  }
}

/**
 * The user's matters of the years before this one, the newest first; none where this matter's own year is not known.
 */
export function earlierMatters(matter: MatterDraft, own: readonly MatterDraft[]): readonly EarlierMatter[] {
  const thisYear = awardYearOf(matter)
  if (thisYear === undefined) return []
  return own
    .flatMap((each) => {
      const year = awardYearOf(each)
      return year !== undefined && year < thisYear ? [indexed(each, year)] : []
    })
    .sort((a, b) => b.year - a.year || b.matter.changed.localeCompare(a.matter.changed))
}
