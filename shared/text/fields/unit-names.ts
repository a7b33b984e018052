import { valueOf } from '../../domain/reading/answer'
import type { Unit } from '../../domain/unit'
import { unitAnswers } from '../../domain/answers/unit-answers'
import { bullets, clause, line, required, text } from '../../document/build'
import type { Block, Clause, Inline } from '../../document/document'
import { ended } from '../language/ended'
import { enumerate } from '../language/enumerate'
import { fieldLabel } from './field-label'

/** The unit's name exactly as registered; no paper can do without the name of a unit that takes part. */
export function unitName(unit: Unit): Inline {
  const { name } = unitAnswers(unit)
  const field = `units.${unit.id}.name` as const
  return name.kind === 'answered' ? text(name.value) : required(field, fieldLabel(field))
}

/** The same in a row of words. */
export const unitNameWords = (unit: Unit): string => valueOf(unitAnswers(unit).name) ?? 'enhet utan namn'

/** The names of the units that have one. */
export const namesOf = (units: readonly Unit[]): readonly string[] =>
  units.flatMap((unit) => valueOf(unitAnswers(unit).name) ?? [])

/**
 * A sentence that ends in the names of units: `lead: A, B och C.` as one paragraph, or the lead and a bulleted list. A unit
 * without a name stands as a gap.
 */
export function sentenceWithUnits(lead: Clause, units: readonly Unit[]): readonly Block[] {
  const names = namesOf(units)
  const named = enumerate(names)
  if (named.kind === 'inline' && names.length === units.length) {
    return [{ type: 'paragraph', content: [clause(lead, text(ended(`: ${named.text}`)))] }]
  }
  return [{ type: 'paragraph', content: [lead, text(':')] }, bullets(...units.map((unit) => line(unitName(unit))))]
}
