import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { readYear } from '../../domain/reading/read-number'
import { unitSchema, type Unit } from '../../domain/unit'
import { unitFieldsIn } from '../../domain/unit-fields'
import { unitAnswers } from '../../domain/answers/unit-answers'
import { tookPart } from '../../rules/history/took-part'

/** The fields of a unit that seldom change from year to year; what the rules ask for is asked anew. */
export const keptUnitFields = unitFieldsIn('copied')

/** Every field of a unit that next year begins with. */
export const broughtUnitFields = [...keptUnitFields, ...unitFieldsIn('history')]

/** The unit's earlier years, with this year added where the matter knows that it took part. */
function earlierYears(unit: Unit, matter: MatterDraft): Pick<Unit, 'participation' | 'earlierYears'> {
  const year = valueOf(readYear(matter.awardYear))
  if (year !== undefined && tookPart(unit, matter) === 'yes') {
    const known = unitAnswers(unit).earlierYears
    const years = known.kind === 'answered' ? [...new Set([...known.value, year])].sort((a, b) => a - b) : [year]
    const typed = known.kind === 'unreadable' ? `${unit.earlierYears}, ${year}` : years.join(', ')
    return { participation: 'earlier', earlierYears: typed }
  }
  // A first time that did not come about is no history: next year the user says again what is known.
  return valueOf(unitAnswers(unit).participation) === 'first' ? { participation: '', earlierYears: '' } : unit
}

/**
 * A unit as next year begins: asked, with its name, home and contacts, and nothing that this year's rules wanted to
 * know.
 */
export function nextYearUnit(unit: Unit, id: string, matter: MatterDraft): Unit {
  const kept = Object.fromEntries(keptUnitFields.map((field) => [field, unit[field]]))
  const { participation, earlierYears: years } = earlierYears(unit, matter)
  return unitSchema.parse({ id, continues: unit.id, state: 'asked', ...kept, participation, earlierYears: years })
}
