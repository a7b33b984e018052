import { textAt } from '../../domain/paths/field-path'
import type { MatterDraft } from '../../domain/matter'

const standsAt = (matter: MatterDraft, field: string): unknown => {
  const section = /^texts\.(.+)$/.exec(field)?.[1]
  if (section !== undefined) return matter.texts[section]
  // A unit that goes to the trash, or comes back from it, is as little confirmed as before.
  const unit = /^units\.([^.]+)\./.exec(field)?.[1]
  const isRemoved = unit !== undefined && matter.removedUnits.some(({ id }) => id === unit)
  return textAt(matter, isRemoved ? field.replace('units.', 'removedUnits.') : field)
}

/** A matter after an edit, where what was copied and has now been changed counts as confirmed. */
export function confirmChanged(before: MatterDraft, after: MatterDraft): MatterDraft {
  if (after === before || after.copied !== before.copied) return after
  const stands = (field: string): boolean => standsAt(before, field) === standsAt(after, field)
  if (after.copied.every(({ fields }) => fields.every(stands))) return after
  const copied = after.copied.map((each) => ({ ...each, fields: each.fields.filter(stands) }))
  return { ...after, copied: copied.filter(({ fields }) => fields.length > 0) }
}
