import type { MatterDraft } from '../../../shared/domain/matter'
import type { MatterPath } from '../../../shared/domain/paths/matter-path'
import type { Unconfirmed } from '../../../shared/rules/copied/copied-and-unconfirmed'
import { copiedLabel, type CopiedPart } from '../../../shared/text/fields/copied-text'
import { capitalised } from '../../../shared/text/language/capitalised'
import { copiedValue } from '../../cards/copied/copied-value'

/** What is read and confirmed in one go: one answer, or all that came along of a unit. */
export interface CopiedRow {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly from: readonly string[]
  /** What a yes confirms; empty where another year's day has to be answered anew. */
  readonly fields: readonly MatterPath[]
  /** Where it is changed. */
  readonly place: MatterPath
}

export interface CopiedSection {
  readonly title: string
  readonly rows: readonly CopiedRow[]
}

const fieldRow = (copied: Unconfirmed, matter: MatterDraft): CopiedRow => ({
  key: copied.field,
  label: capitalised(copiedLabel(copied.field, matter)),
  value: copiedValue(copied, matter),
  from: [copied.from],
  fields: copied.waitsFor === 'yes' ? [copied.field] : [],
  place: copied.field
})

/** A unit's name is the row's own; what else came along of it stands beneath. */
const unitRow = ({ name, from, unconfirmed }: CopiedPart, matter: MatterDraft): CopiedRow[] =>
  unconfirmed.slice(0, 1).map((first) => ({
    key: first.field,
    label: name,
    value: unconfirmed
      .filter(({ field }) => !field.endsWith('.name'))
      .map((copied) => `${capitalised(copiedLabel(copied.field, matter))}: ${copiedValue(copied, matter)}`)
      .join(' · '),
    from,
    fields: unconfirmed.map(({ field }) => field),
    place: first.field
  }))

/** All that came along, once each: days that must be answered anew first, then part by part, then the units. */
export function copiedSections(parts: readonly CopiedPart[], matter: MatterDraft): readonly CopiedSection[] {
  const ofUnits = parts.filter(({ isUnit }) => isUnit)
  const others = parts
    .filter(({ isUnit }) => !isUnit)
    .map(({ name, unconfirmed }) => ({ title: name, rows: unconfirmed.map((each) => fieldRow(each, matter)) }))
  const asksAnew = ({ fields }: CopiedRow): boolean => fields.length === 0
  return [
    { title: `Dagar som gäller ${matter.awardYear}`, rows: others.flatMap(({ rows }) => rows.filter(asksAnew)) },
    ...others.map(({ title, rows }) => ({ title, rows: rows.filter((row) => !asksAnew(row)) })),
    { title: 'Enheterna', rows: ofUnits.flatMap((part) => unitRow(part, matter)) }
  ].filter(({ rows }) => rows.length > 0)
}
