import { valueOf } from '../domain/answer'
import type { Unit } from '../domain/unit'
import { unitAnswers } from '../domain/unit-answers'
import { bullets, clause, line, text } from '../document/build'
import type { Block, Clause, Inline } from '../document/document'
import { textOrGap } from './answer-or-gap'
import { enumerate } from './enumerate'

/** The unit's name exactly as registered, or a gap that leads to it. */
export const unitName = (unit: Unit): Inline => textOrGap(unitAnswers(unit).name, `units.${unit.id}.name`)

/** The names of the units that have one. */
export const namesOf = (units: Unit[]): string[] =>
  units.flatMap((unit) => valueOf(unitAnswers(unit).name) ?? [])

/**
 * A sentence that ends in the names of units: `lead: A, B och C.` as one paragraph, or the lead and a bulleted list. A unit
 * without a name stands as a gap.
 */
export function sentenceWithUnits(lead: Clause, units: Unit[]): Block[] {
  const names = namesOf(units)
  const named = enumerate(names)
  if (named.kind === 'inline' && names.length === units.length) {
    return [{ type: 'paragraph', content: [clause(lead, text(`: ${named.text}.`))] }]
  }
  return [{ type: 'paragraph', content: [lead, text(':')] }, bullets(...units.map((unit) => line(unitName(unit))))]
}
