import { valueOf, type Answer } from '../../domain/reading/answer'
import { attendantAnswers, type Attendant } from '../../domain/attendance'
import type { FieldPath } from '../../domain/paths/matter-path'
import { clause, line } from '../../document/build'
import type { Inline, Line } from '../../document/document'
import { attendanceWords } from '../fields/attendance-words'
import { gapFor } from '../fields/gap-for'
import { textOrGap } from '../fields/answer-or-gap'

const passage = (answer: Answer<string>, field: FieldPath, verb: string, name: string): readonly Inline[] =>
  answer.kind === 'missing' ? [] : [clause(`, ${verb} `, textOrGap(answer, field, `var i mötet ${name} ${verb}`))]

/** Whose place a serving alternate takes; a name given of anyone else has no place in the line, and that is told. */
function substitution(row: Attendant, name: string): readonly Inline[] {
  const { role, forWhom } = attendantAnswers(row)
  const field = `minutes.attendance.${row.id}.forWhom` as const
  if (valueOf(role) === 'servingAlternate')
    return [clause(' för ', textOrGap(forWhom, field, `vem ${name} tjänstgör för`))]
  if (forWhom.kind !== 'answered') return []
  const label = `vem ${name} tjänstgör för`
  const unread = `står bara vid tjänstgörande ersättare: ”${forWhom.value}”`
  return [clause({ type: 'gap', gap: { field, label, unread, need: 'wanted' } })]
}

/** A row of the list of those present: the name, for whom, and at which item the person comes and leaves. */
export function attendantLine(row: Attendant): Line {
  const answers = attendantAnswers(row)
  const role = valueOf(answers.role)
  const path = `minutes.attendance.${row.id}` as const
  const name = valueOf(answers.name)
  if (name === undefined) {
    const label = role === undefined ? 'namn på en närvarande' : attendanceWords[role].nameOf
    return [{ type: 'gap', gap: gapFor(answers.name, `${path}.text`, label, 'wanted') }]
  }
  if (answers.role.kind === 'unreadable') return [textOrGap(answers.role, `${path}.role`, `närvaro för ${name}`)]
  return line(
    name,
    ...substitution(row, name),
    ...passage(answers.arrives, `${path}.arrives`, 'kommer till sammanträdet', name),
    ...passage(answers.leaves, `${path}.leaves`, 'lämnar sammanträdet', name)
  )
}
