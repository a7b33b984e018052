import type { Attendant, AttendanceRole } from '../../domain/attendance'
import { readItemReference } from '../../domain/reading/read-item-reference'
import { cleanLine } from '../../domain/reading/text-policy'

const words: [RegExp, AttendanceRole][] = [
  [/^ordförande$/iu, 'chair'],
  [/^ledamot$/iu, 'member'],
  [/^tjänstgörande ersättare$/iu, 'servingAlternate'],
  [/^(?:(?:ej|icke|inte) tjänstgörande |närvarande )?ersättare$/iu, 'alternate'],
  [/^(?:tjänsteperson|tjänsteman)$/iu, 'official'],
  [/^(?:frånvarande|förhindrad)$/iu, 'absent']
]

const roleFrom = (typed: string): AttendanceRole | undefined =>
  words.find(([pattern]) => pattern.test(typed.trim()))?.[1]

type Told = Pick<Attendant, 'text' | 'role' | 'forWhom' | 'arrives' | 'leaves'>

function withRole(told: Told): Told {
  const [, before = '', after = ''] = /^([^:]+):(.+)$/u.exec(told.text) ?? []
  const first = roleFrom(before)
  if (first !== undefined) return { ...told, role: first, text: after.trim() }
  const [, name = '', title = ''] = /^(.+),([^,]+)$/u.exec(told.text) ?? []
  const last = roleFrom(title)
  return last === undefined ? told : { ...told, role: last, text: name.trim() }
}

function withPassage(told: Told, name: 'arrives' | 'leaves', verb: RegExp): Told {
  const match = verb.exec(told.text)
  if (!match) return told
  const place = told.text.slice(match.index + match[0].length).trim()
  return readItemReference(place).kind === 'answered'
    ? { ...told, text: told.text.slice(0, match.index).trim(), [name]: place }
    : told
}

const withSubstitution = (told: Told): Told => {
  const [, text = '', forWhom = ''] = (told.role === 'servingAlternate' && /^(.+?) för (.+)$/u.exec(told.text)) || []
  return text === '' ? told : { ...told, text, forWhom }
}

/**
 * A row of an older file that tells its capacity within its text, `Frånvarande: Person F (L)`, taken apart into its fields
 * as a proposal; null where it tells none. A person decides: the program takes nothing for granted of who was there.
 */
export function toldCapacity(row: Attendant): Attendant | null {
  if ([row.role, row.forWhom, row.arrives, row.leaves].some((typed) => typed.trim() !== '')) return null
  const told: Told = { text: cleanLine(row.text), role: '', forWhom: '', arrives: '', leaves: '' }
  const leaving = withPassage(told, 'leaves', /,? lämnar (?:sammanträdet|mötet)/u)
  const coming = withPassage(leaving, 'arrives', /,? kommer till (?:sammanträdet|mötet)/u)
  const parted = withSubstitution(withRole(coming))
  return parted === told || parted.text === '' ? null : { ...row, ...parted }
}
