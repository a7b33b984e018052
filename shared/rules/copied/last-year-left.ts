import { valueOf } from '../../domain/answer'
import { typedAt } from '../../domain/field-path'
import type { MatterDraft } from '../../domain/matter'
import { readYear } from '../../domain/read-number'
import { sectionLines } from '../../domain/section-lines'
import { yearLeftIn } from './year-left-in'

/** An earlier year's number that survives in a text (*förra årets siffra*). */
export interface YearLeft {
  /** Path of the field or the edited section. */
  field: string
  year: number
  /** The sentence it stands in. */
  quote: string
}

const ownTextFields = [
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

function textsOf(matter: MatterDraft): { field: string; text: string }[] {
  const { decidedClauses, documents } = matter.minutes
  const fields = [
    ...ownTextFields,
    ...decidedClauses.map(({ id }) => `minutes.decidedClauses.${id}.text`),
    ...documents.map(({ id }) => `minutes.documents.${id}.text`)
  ]
  return [
    ...Object.entries(matter.texts).map(([section, { text }]) => ({
      field: `texts.${section}`,
      text: sectionLines(text).join('\n')
    })),
    ...fields.map((field) => ({ field, text: typedAt(matter, field) })),
    ...matter.units.flatMap(({ id, name, home }) => [
      { field: `units.${id}.name`, text: name },
      { field: `units.${id}.home`, text: home }
    ])
  ]
}

/** The year before this one, and the years that something was copied from. */
function yearsToSeek({ awardYear, copied }: MatterDraft): number[] {
  const thisYear = valueOf(readYear(awardYear))
  if (thisYear === undefined) return []
  const from = copied.flatMap((each) => valueOf(readYear(each.from)) ?? [])
  return [...new Set([thisYear - 1, ...from])].filter((year) => year !== thisYear).sort()
}

/** Where an earlier year's number is left in the texts of a matter. */
export function lastYearLeft(matter: MatterDraft): YearLeft[] {
  const years = yearsToSeek(matter)
  return textsOf(matter).flatMap(({ field, text }) =>
    years.flatMap((year) => yearLeftIn(text, year).map((quote) => ({ field, year, quote })))
  )
}
