import { valueOf } from '../../domain/reading/answer'
import { typedAt } from '../../domain/paths/field-path'
import type { MatterDraft } from '../../domain/matter'
import { rowPath, type FieldPath, type TypedPath } from '../../domain/paths/matter-path'
import { readYear } from '../../domain/reading/read-number'
import { sectionLines } from '../../domain/answers/section-lines'
import { yearsLeftIn } from './years-left-in'

/** An earlier year's number that survives in a text (*förra årets siffra*). */
export interface YearLeft {
  /** Path of the field or the edited section. */
  readonly field: TypedPath
  readonly year: number
  /** The sentence it stands in. */
  readonly quote: string
}

const ownTextFields: FieldPath[] = [
  'committee.department',
  'committee.proposalHeading',
  'committee.wording.approve',
  'committee.wording.note',
  'committee.wording.nominate',
  'committee.wording.immediateItem',
  'committee.wording.immediateDecision',
  'meeting.place',
  'preparation.within',
  'preparation.group',
  'target.source'
]

function textsOf(matter: MatterDraft): readonly { readonly field: TypedPath; readonly text: string }[] {
  const { decidedClauses, documents } = matter.minutes
  const fields: FieldPath[] = [
    ...ownTextFields,
    ...decidedClauses.map(({ id }) => `minutes.decidedClauses.${id}.text` as const),
    ...documents.map(({ id }) => `minutes.documents.${id}.text` as const)
  ]
  return [
    ...Object.entries(matter.texts).map(([section, { text }]) => ({
      field: rowPath('texts', section),
      text: sectionLines(text).join('\n')
    })),
    ...fields.map((field) => ({ field, text: typedAt(matter, field) })),
    ...matter.units.flatMap(({ id, name, home }) => [
      { field: `units.${id}.name` as const, text: name },
      { field: `units.${id}.home` as const, text: home }
    ])
  ]
}

/** Where an earlier year is left in the texts of a matter, and is not told as history. */
export function lastYearLeft(matter: MatterDraft): readonly YearLeft[] {
  const own = valueOf(readYear(matter.awardYear))
  if (own === undefined) return []
  return textsOf(matter).flatMap(({ field, text }) => yearsLeftIn(text, own).map((left) => ({ field, ...left })))
}
