import { typedAt } from '../../domain/paths/field-path'
import { matterSchema, type MatterDraft } from '../../domain/matter'
import { rowPath, type FieldPath, type MatterPath } from '../../domain/paths/matter-path'
import type { EditedSection } from '../../domain/section-text'
import type { Unit } from '../../domain/unit'
import { profileForYear } from '../../rules/profile-for-year'
import { isOwnSection } from '../../text/fields/section-ids'
import { broughtUnitFields, nextYearUnit } from './next-year-unit'

interface Beginning {
  /** The award year to begin, as it is to stand in the matter. */
  readonly year: string
  /** Makes a new UUID each time. */
  readonly newId: () => string
  /** When the new matter is made, as an ISO timestamp. */
  readonly changed: string
}

/**
 * Edited texts that hold wording of the committee's own; those that hold this year's decision and its papers begin
 * anew.
 */
const keptTexts: readonly string[] = [
  'summary',
  'background',
  'matter',
  'genderAnalysis',
  'preparation',
  'views',
  'case'
]
const isKept = (section: string): boolean => keptTexts.includes(section) || isOwnSection(section)

const keptFields: FieldPath[] = [
  'committee.kind',
  'committee.name',
  'committee.nameInText',
  'committee.nameGenitive',
  'committee.administration',
  'committee.department',
  'committee.organisationNumber',
  'committee.sender.street',
  'committee.sender.postalAddress',
  'committee.sender.phone',
  'committee.sender.email',
  'committee.sender.web',
  'committee.registrarEmail',
  'committee.minutesKeptAt',
  'committee.signaturePlace',
  'committee.proposalHeading',
  'committee.awardSpelling',
  'committee.dayCounts.verification.days',
  'committee.dayCounts.publicNotice.days',
  'committee.dayCounts.appeal.days',
  'committee.wording.approve',
  'committee.wording.note',
  'committee.wording.nominate',
  'committee.wording.immediateItem',
  'committee.wording.immediateDecision',
  'officer.name',
  'officer.phone',
  'officer.email',
  'meeting.place',
  'preparation.within',
  'preparation.group',
  'decision.form',
  'minutes.chair.title',
  'minutes.chair.name',
  'minutes.chair.party'
]

const keptTextsOf = ({ texts }: MatterDraft): Record<string, EditedSection> =>
  Object.fromEntries(Object.entries(texts).filter(([section]) => isKept(section)))

const filledUnitFields = (unit: Unit): readonly FieldPath[] =>
  broughtUnitFields.filter((field) => unit[field].trim() !== '').map((field) => `units.${unit.id}.${field}` as const)

/** Every field that holds something copied. */
function copiedFields(next: MatterDraft): readonly MatterPath[] {
  const { signatories, verifiers } = next.committee
  const fields: FieldPath[] = [
    ...keptFields,
    ...signatories.flatMap(({ id }) =>
      (['name', 'title', 'administration'] as const).map((field) => `committee.signatories.${id}.${field}` as const)
    ),
    ...verifiers.flatMap(({ id }) =>
      (['role', 'name'] as const).map((field) => `committee.verifiers.${id}.${field}` as const)
    )
  ]
  return [
    ...fields.filter((field) => typedAt(next, field).trim() !== ''),
    ...next.units.flatMap(filledUnitFields),
    ...Object.keys(next.texts).map((section) => rowPath('texts', section))
  ]
}

const hasClass = ({ rules }: Pick<MatterDraft, 'rules'>, { awardClass }: Unit): boolean =>
  rules.classes.some(({ id }) => id === awardClass)

/**
 * Next year's matter from this one (*nästa år*): the committee, its wording, the officer, contacts and edited texts are
 * copied and listed as not confirmed, and the units are asked again. Dates, registry number, counts, answers, the
 * minutes and confirmations begin anew, under the year's own rules or the newest attested ones.
 */
export function nextYear(matter: MatterDraft, { year, newId, changed }: Beginning): MatterDraft {
  const { committee, officer, meeting, preparation, decision, minutes } = matter
  const rules = profileForYear(year, [{ ...matter.rules, year: matter.rules.year || matter.awardYear }])
  const units = matter.units
    .map((unit) => nextYearUnit(unit, newId(), matter))
    .map((unit) => (hasClass({ rules }, unit) ? unit : { ...unit, awardClass: '' }))
  const next = matterSchema.parse({
    id: newId(),
    changed,
    awardYear: year,
    committee,
    rules,
    officer,
    meeting: { place: meeting.place },
    preparation: { within: preparation.within, group: preparation.group },
    units,
    decision: { form: decision.form },
    texts: keptTextsOf(matter),
    minutes: { chair: minutes.chair }
  })
  return { ...next, copied: [{ from: matter.awardYear, fields: copiedFields(next) }] }
}
