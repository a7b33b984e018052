import { valueOf } from '../../domain/reading/answer'
import { attendanceRoles, attendantAnswers, type Attendant, type AttendanceRole } from '../../domain/attendance'
import { text } from '../../document/build'
import type { Block, ListItem } from '../../document/document'
import { attendanceWords } from '../fields/attendance-words'
import { attendantLine } from './attendant-line'

const isTyped = ({ text: name, role, forWhom, arrives, leaves }: Attendant): boolean =>
  [name, role, forWhom, arrives, leaves].some((typed) => typed.trim() !== '')

const roleOf = (row: Attendant): AttendanceRole | undefined => valueOf(attendantAnswers(row).role)
const isNamed = (row: Attendant): boolean => attendantAnswers(row).name.kind === 'answered'

const itemsOf = (rows: readonly Attendant[]): readonly ListItem[] =>
  rows.map((row) => ({ content: attendantLine(row) }))
const bulleted = (items: readonly ListItem[]): readonly Block[] =>
  items.length === 0 ? [] : [{ type: 'list', ordered: false, items }]

/** A group under its own words; a row without a name is no part of it, so that no group stands empty. */
function group(
  words: { readonly one: string; readonly several: string },
  rows: readonly Attendant[]
): readonly ListItem[] {
  const named = rows.filter(isNamed)
  const heading: ListItem[] =
    named.length === 0
      ? []
      : [{ content: [text(named.length === 1 ? words.one : words.several)], children: named.map(attendantLine) }]
  return [...heading, ...itemsOf(rows.filter((row) => !isNamed(row)))]
}

const others = { one: 'Övriga närvarande', several: 'Övriga närvarande' }

/**
 * Those present, in groups by their capacity; rows without one stand as they were typed. Lists in a list, since bold
 * lines are no headings to an ear (WCAG 2.2, 1.3.1).
 */
export function attendanceBlocks(attendance: readonly Attendant[]): readonly Block[] {
  const rows = attendance.filter((row) => isTyped(row) && roleOf(row) !== 'absent')
  const withRole = (role: AttendanceRole): readonly Attendant[] => rows.filter((row) => roleOf(row) === role)
  const unread = rows.filter((row) => attendantAnswers(row).role.kind === 'unreadable')
  const without = rows.filter((row) => attendantAnswers(row).role.kind === 'missing')
  const groups = attendanceRoles.flatMap((role) => group(attendanceWords[role], withRole(role)))
  return bulleted([...groups, ...(groups.length === 0 ? itemsOf(without) : group(others, without)), ...itemsOf(unread)])
}

/** Those who were not there, apart from those who were. */
export const absenceBlocks = (attendance: readonly Attendant[]): readonly Block[] =>
  bulleted(itemsOf(attendance.filter((row) => roleOf(row) === 'absent')))
