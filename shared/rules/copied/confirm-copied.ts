import type { MatterDraft } from '../../domain/matter'
import type { MatterPath } from '../../domain/paths/matter-path'

/**
 * The matter with what was copied at a path, or below it, confirmed: `units.<id>` confirms all of a unit. Changing a
 * field confirms it as well, so a change goes through here too. The same matter where nothing there was copied.
 */
export function confirmCopied(matter: MatterDraft, path: MatterPath): MatterDraft {
  const isConfirmed = (field: string): boolean => field === path || field.startsWith(`${path}.`)
  if (!matter.copied.some(({ fields }) => fields.some(isConfirmed))) return matter
  const copied = matter.copied.map((each) => ({ ...each, fields: each.fields.filter((field) => !isConfirmed(field)) }))
  return { ...matter, copied: copied.filter(({ fields }) => fields.length > 0) }
}
