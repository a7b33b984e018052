import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import type { Unit } from '../../domain/unit'
import { unitAnswers } from '../../domain/answers/unit-answers'
import { clause, required } from '../../document/build'
import type { Clause } from '../../document/document'
import { awardWords } from '../language/award-words'
import { committeeWords } from '../language/committee-words'
import { fieldLabel } from '../fields/field-label'
import { figuresHeld } from '../language/held-together'
import { unitsCountedFirst } from '../language/units-counted'

const hasSubmitted = (unit: Unit): boolean => valueOf(unitAnswers(unit).state) === 'entrySubmitted'

/** How many units take part; their names stand in the decision, and in one list. */
export function registrationSentence(matter: MatterDraft, units: readonly Unit[]): Clause {
  if (units.length === 0) return clause(required('units', fieldLabel('units')))
  const year = valueOf(matterAnswers(matter).awardYear)
  const award = `${awardWords(matter.committee).definite}${year === undefined ? '' : ` ${year}`}`
  const done = units.every(hasSubmitted) ? `lämnat in bidrag till ${award}` : `anmält sitt deltagande i ${award}`
  const counted = figuresHeld(unitsCountedFirst(units.length))
  return clause(`${counted} inom ${committeeWords(matter.committee).genitive} ansvarsområde har ${done}.`)
}
