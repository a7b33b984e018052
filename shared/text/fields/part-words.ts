import { attendantSchema } from '../../domain/attendance'
import { yearOfMatter } from '../../domain/answers/read-matter-day'
import { sectionLines } from '../../domain/answers/section-lines'
import type { MatterDraft } from '../../domain/matter'
import { textAt } from '../../domain/paths/field-path'
import { fieldPattern } from '../../domain/paths/field-pattern'
import { editedSectionSchema } from '../../domain/section-text'
import { unitSchema } from '../../domain/unit'
import { wordFor } from '../language/word-for'
import { attendantSummary } from './attendant-summary'
import { fieldValueWords } from './field-value-words'
import { findingKindWords } from './finding-kind-words'
import { wordsOfKind } from './criterion-kind-words'
import { appliesToWords, requiredToWords } from './rule-words'
import { decisionWords, earlierItemWords, issueWords } from './standing-words'
import { unitLine } from './unit-line'

export const nothing = 'inte ifyllt'
const longestUnknown = 300

export const joined = (parts: readonly string[], between = ', '): string =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(between)

const membersOf = (value: object, names: readonly string[]): readonly string[] =>
  names.map((name) => textAt(value, name))

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
    wordsOfKind({ kind })?.name ?? kind,
    parameter,
    wordFor(requiredToWords, requiredTo),
    appliesTo && `gäller ${wordFor(appliesToWords, appliesTo)}`
  ]
  return withProvenance(joined([wording, joined(rule)], ' – '), criterion)
}

export function sectionWords(value: unknown): string {
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

export function unknownWords(value: unknown): string {
  const written = value === undefined ? '' : JSON.stringify(value)
  return written.length > longestUnknown ? `${written.slice(0, longestUnknown)}…` : written
}

/** What a part of the matter that has members says, in words. */
export function partWords(path: string, value: object, matter: MatterDraft): string {
  const place = fieldPattern(path)
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
      return textAt(value, 'reason')
    case 'minutes.decision':
      return decisionWords(value)
    case 'issued.*':
      return issueWords(value)
    case 'earlierItems.*':
      return earlierItemWords(value, yearOfMatter(matter))
    case 'minutes.unlocked.*':
      return joined(membersOf(value, ['on', 'because']), ': ')
    case 'letStand.*':
      return `${wordFor(findingKindWords, textAt(value, 'kind'))}: ”${textAt(value, 'quote')}”`
    case 'copied.*':
      return 'inte bekräftat'
  }
  if (place === 'minutes.attendance.*') {
    const row = attendantSchema.safeParse(value)
    return row.success ? attendantSummary(row.data) : unknownWords(value)
  }
  if (place === 'minutes.proposals.*') return joined(membersOf(value, ['by', 'text']), ': ')
  if (place.startsWith('minutes.') && place.endsWith('.*')) return textAt(value, 'text')
  if (place.startsWith('rules.') && 'value' in value) {
    const typed = textAt(value, 'value')
    return withProvenance(typed.trim() && fieldValueWords(path, typed, matter), value)
  }
  return unknownWords(value)
}
