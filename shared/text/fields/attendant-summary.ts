import { valueOf } from '../../domain/reading/answer'
import { attendantAnswers, type Attendant } from '../../domain/attendance'
import { attendanceWords } from './attendance-words'

/** A row of those present in one line, as its fields tell it: `Bo Al (M), Ledamot, lämnar före § 24`. */
export function attendantSummary(row: Attendant): string {
  const role = valueOf(attendantAnswers(row).role)
  const { text, forWhom, arrives, leaves } = row
  const capacity = role === undefined ? row.role : attendanceWords[role].one
  const parts = [
    text,
    capacity,
    forWhom && `för ${forWhom}`,
    arrives && `kommer ${arrives}`,
    leaves && `lämnar ${leaves}`
  ]
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')
}
