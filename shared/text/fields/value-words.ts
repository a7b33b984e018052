import { attendantSchema } from '../../domain/attendance'
import { typedAt } from '../../domain/paths/field-path'
import { fieldPlace } from '../../domain/paths/field-place'
import type { MatterDraft } from '../../domain/matter'
import { pathBelow } from '../../domain/paths/path-steps'
import { yearOfMatter } from '../../domain/answers/read-matter-day'
import { editedSectionSchema } from '../../domain/section-text'
import { sectionLines } from '../../domain/answers/section-lines'
import { unitSchema } from '../../domain/unit'
import { attendantSummary } from './attendant-summary'
import { fieldValueWords } from './field-value-words'
import { findingKindWords } from './finding-kind-words'
import { appliesToWords, criterionKindWords, requiredToWords } from './rule-words'
import { sectionHeading } from './section-heading'
import { sectionIds } from './section-ids'
import { decisionWords, earlierItemWords, issueWords } from './standing-words'
import { unitLine } from './unit-line'
import { wordFor } from '../language/word-for'

const nothing = 'inte ifyllt'
const missing = 'finns inte'
const proposal = 'programmets förslag, utan egen text'

/** What is said where nothing stands. */
export const absentWords: readonly string[] = [nothing, missing, proposal]
const longestUnknown = 300

const joined = (parts: string[], between = ', '): string =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(between)

const membersOf = (value: object, names: string[]): string[] => names.map((name) => typedAt(value, name))

const provenanceOf = (part: object): string => {
  const [source = '', from = '', confirmed] = membersOf(part, ['source', 'from', 'confirmed'])
  return joined(
    [source && `källa: ${source}`, from && `från ${from}`, confirmed === 'yes' ? 'bekräftat' : 'inte bekräftat'],
    '; '
  )
}

const withProvenance = (words: string, part: object): string => `${words.trim() || nothing} (${provenanceOf(part)})`

function criterionWords(criterion: object): string {
  const [wording = '', kind = '', parameter = '', requiredTo = '', appliesTo = ''] = membersOf(criterion, [
    'wording',
    'kind',
    'parameter',
    'requiredTo',
    'appliesTo'
  ])
  const rule = [
    wordFor(criterionKindWords, kind),
    parameter,
    wordFor(requiredToWords, requiredTo),
    appliesTo && `gäller ${wordFor(appliesToWords, appliesTo)}`
  ]
  return withProvenance(joined([wording, joined(rule)], ' – '), criterion)
}

function sectionWords(value: unknown): string {
  const section = editedSectionSchema.safeParse(value)
  return section.success ? sectionLines(section.data.text).join('\n') || 'tom text' : unknownWords(value)
}

function unitWords(value: unknown, { rules }: MatterDraft): string {
  const unit = unitSchema.safeParse(value)
  return unit.success
    ? joined([unit.data.name || 'Enhet utan namn', unitLine(rules, unit.data)], ' – ')
    : unknownWords(value)
}

function logoWords(logo: object): string {
  const measures = membersOf(logo, ['alternativeText'])
  const sides =
    'width' in logo && 'height' in logo ? `bild, ${String(logo.width)} × ${String(logo.height)} punkter` : 'bild'
  return joined([sides, ...measures.map((words) => words && `”${words}”`)])
}

const headingWords = (section: unknown, matter: MatterDraft): string => {
  const known = sectionIds.find((id) => id === section)
  return known === undefined ? `”${String(section)}”` : sectionHeading(known, matter)
}

function unknownWords(value: unknown): string {
  const written = value === undefined ? '' : JSON.stringify(value)
  return written.length > longestUnknown ? `${written.slice(0, longestUnknown)}…` : written
}

function partWords(path: string, value: object, matter: MatterDraft): string {
  const place = fieldPlace(path)
  switch (place) {
    case 'committee.logo':
      return logoWords(value)
    case 'committee.signatories.*':
      return joined(membersOf(value, ['name', 'title', 'administration']))
    case 'committee.verifiers.*':
      return joined(membersOf(value, ['role', 'name']))
    case 'rules.classes.*':
      return withProvenance(joined(membersOf(value, ['name', 'scope']), ' – '), value)
    case 'rules.criteria.*':
      return criterionWords(value)
    case 'texts.*':
      return sectionWords(value)
    case 'units.*':
    case 'removedUnits.*':
      return unitWords(value, matter)
    case 'units.*.overrides.*':
      return typedAt(value, 'reason')
    case 'minutes.decision':
      return decisionWords(value)
    case 'issued.*':
      return issueWords(value)
    case 'earlierItems.*':
      return earlierItemWords(value, yearOfMatter(matter))
    case 'minutes.unlocked.*':
      return joined(membersOf(value, ['on', 'because']), ': ')
    case 'letStand.*':
      return `${wordFor(findingKindWords, typedAt(value, 'kind'))}: ”${typedAt(value, 'quote')}”`
    case 'copied.*':
      return 'inte bekräftat'
  }
  if (place === 'minutes.attendance.*') {
    const row = attendantSchema.safeParse(value)
    return row.success ? attendantSummary(row.data) : unknownWords(value)
  }
  if (place === 'minutes.proposals.*') return joined(membersOf(value, ['by', 'text']), ': ')
  if (place.startsWith('minutes.') && place.endsWith('.*')) return typedAt(value, 'text')
  if (place.startsWith('rules.') && 'value' in value) {
    const typed = typedAt(value, 'value')
    return withProvenance(typed.trim() && fieldValueWords(path, typed, matter), value)
  }
  return unknownWords(value)
}

const isConfirmation = (path: string): boolean => path.startsWith('copied.')

function absentAt(path: string): string {
  if (isConfirmation(path)) return 'bekräftat'
  return fieldPlace(path) === 'texts.*' ? proposal : missing
}

/** What stands at a path, in words; `undefined` where nothing does. */
export function valueWords(path: string, value: unknown, matter: MatterDraft): string {
  if (value === undefined) return absentAt(path)
  if (value === null) return nothing
  if (isConfirmation(path)) return 'inte bekräftat'
  if (Array.isArray(value)) {
    if (fieldPlace(path).startsWith('texts.*.'))
      return value.length === 0 ? 'ingen text här' : sectionWords({ text: value })
    if (value.length === 0) return nothing
    return path === 'committee.sectionOrder' ? joined(value.map((id) => headingWords(id, matter))) : unknownWords(value)
  }
  if (typeof value === 'object') return partWords(path, value, matter).trim() || nothing
  return typeof value === 'string' ? fieldValueWords(path, value.trim(), matter) || nothing : unknownWords(value)
}

const rowMembers = ['name', 'text', 'wording', 'role']

/** The rows of a list in their order, by the names of those of the matters that have them. */
export const orderedWords = (path: string, rows: string[], matters: readonly MatterDraft[]): string =>
  joined(
    rows.map((row) => {
      const below = pathBelow(path, row)
      const names = matters.flatMap((matter) => rowMembers.map((member) => typedAt(matter, `${below}.${member}`)))
      return names.find((name) => name.trim() !== '') ?? 'rad utan namn'
    })
  )
