import { valueOf } from '../domain/answer'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'
import type { Unit } from '../domain/unit'
import { unitAnswers } from '../domain/unit-answers'
import { clause, paragraph, required } from '../document/build'
import type { Block } from '../document/document'
import { awardWords } from './award-words'
import { committeeWords } from './committee-words'
import { enumerate } from './enumerate'
import { fieldLabel } from './field-label'
import { namesOf, sentenceWithUnits } from './unit-names'
import { unitsCountedFirst } from './units-counted'
import { unitsInPapers } from './units-in-papers'

const hasSubmitted = (unit: Unit): boolean => valueOf(unitAnswers(unit).state) === 'entrySubmitted'

/** Which units take part, told once with their number and all their names. */
export function registrationBlocks(matter: MatterDraft, units: Unit[]): Block[] {
  if (units.length === 0) return [{ type: 'paragraph', content: [clause(required('units', fieldLabel('units')))] }]
  const year = valueOf(matterAnswers(matter).awardYear)
  const award = `${awardWords(matter.committee).definite}${year === undefined ? '' : ` ${year}`}`
  const done = units.every(hasSubmitted) ? `lämnat in bidrag till ${award}` : `anmält sitt deltagande i ${award}`
  const lead = `${unitsCountedFirst(units.length)} inom ${committeeWords(matter.committee).genitive} ansvarsområde har ${done}`
  return sentenceWithUnits(clause(lead), unitsInPapers(matter, units))
}

/** The same told from the year's side, where the names fit a sentence; a list of units follows anyway where they do not. */
export function enteredBlocks(matter: MatterDraft): Block[] {
  const units = unitsInPapers(matter)
  const named = enumerate(namesOf(units))
  if (units.length === 0 || named.kind === 'list' || named.text === '') return []
  const year = valueOf(matterAnswers(matter).awardYear)
  const { indefinite } = awardWords(matter.committee)
  const done = units.every(hasSubmitted) ? 'lämnat in bidrag' : 'anmält sig'
  return [paragraph(clause(`Till ${year === undefined ? 'årets' : `${year} års`} ${indefinite} har ${named.text} ${done}.`))]
}
