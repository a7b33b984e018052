import { valueOf } from '../../domain/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/matter-answers'
import { cleanLine } from '../../domain/text-policy'
import type { Unit } from '../../domain/unit'
import { participatingUnits } from '../participating-units'

/** Whether a unit took part in the year of a matter, as far as the matter knows. */
export type TookPart = 'yes' | 'no' | 'unknown'

/** A changed decision that names units strikes those that it does not name. */
function isStruck(unit: Unit, matter: MatterDraft): boolean {
  const clauses = matter.minutes.decidedClauses.map(({ text }) => text).join('\n')
  const isNamed = ({ name }: Unit): boolean => cleanLine(name) !== '' && clauses.includes(cleanLine(name))
  return participatingUnits(matter.units).some(isNamed) && !isNamed(unit)
}

export function tookPart(unit: Unit, matter: MatterDraft): TookPart {
  if (participatingUnits([unit]).length === 0) return 'no'
  switch (valueOf(matterAnswers(matter).decisionOutcome)) {
    case 'rejected':
      return 'no'
    case 'tabled':
    case 'referredBack':
      return 'unknown'
    case 'changed':
      return isStruck(unit, matter) ? 'no' : 'yes'
    case 'asProposed':
    case undefined:
      return 'yes'
  }
}
