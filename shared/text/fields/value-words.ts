import { textAt } from '../../domain/paths/field-path'
import { fieldPattern } from '../../domain/paths/field-pattern'
import type { MatterDraft } from '../../domain/matter'
import { pathBelow } from '../../domain/paths/path-steps'
import { fieldValueWords } from './field-value-words'
import { joined, nothing, partWords, sectionWords, unknownWords } from './part-words'
import { headingIn } from './section-heading'

const missing = 'finns inte'
const proposal = 'programmets förslag, utan egen text'

/** What is said where nothing stands. */
export const absentWords: readonly string[] = [nothing, missing, proposal]

const isConfirmation = (path: string): boolean => path.startsWith('copied.')

function absentAt(path: string): string {
  if (isConfirmation(path)) return 'bekräftat'
  return fieldPattern(path) === 'texts.*' ? proposal : missing
}

/** What stands at a path, in words; `undefined` where nothing does. */
export function valueWords(path: string, value: unknown, matter: MatterDraft): string {
  if (value === undefined) return absentAt(path)
  if (value === null) return nothing
  if (isConfirmation(path)) return 'inte bekräftat'
  if (Array.isArray(value)) {
    if (fieldPattern(path).startsWith('texts.*.'))
      return value.length === 0 ? 'ingen text här' : sectionWords({ text: value })
    if (value.length === 0) return nothing
    return path === 'committee.sectionOrder' ? joined(value.map((id) => headingIn(id, [matter]))) : unknownWords(value)
  }
  if (fieldPattern(path) === 'committee.sectionOrder.*') return headingIn(value, [matter])
  if (typeof value === 'object') return partWords(path, value, matter).trim() || nothing
  return typeof value === 'string' ? fieldValueWords(path, value.trim(), matter) || nothing : unknownWords(value)
}

const rowMembers = ['name', 'text', 'wording', 'role']

/** The rows of a list in their order, by the names of those of the matters that have them. */
export const orderedWords = (path: string, rows: readonly string[], matters: readonly MatterDraft[]): string =>
  joined(
    rows.map((row) => {
      if (path === 'committee.sectionOrder') return headingIn(row, matters)
      const below = pathBelow(path, row)
      const names = matters.flatMap((matter) => rowMembers.map((member) => textAt(matter, `${below}.${member}`)))
      return names.find((name) => name.trim() !== '') ?? 'rad utan namn'
    })
  )
