import type { MatterDraft } from '../../domain/matter'

const isAtOrBelow = (field: string, path: string): boolean => field === path || field.startsWith(`${path}.`)

/**
 * The matter with what was copied at a path, or below it, confirmed: `units.<id>` confirms all of a unit. Changing a field
 * confirms it as well, so a change goes through here too.
 */
export const confirmCopied = (matter: MatterDraft, path: string): MatterDraft =>
  matter.copied.some(({ field }) => isAtOrBelow(field, path))
    ? { ...matter, copied: matter.copied.filter(({ field }) => !isAtOrBelow(field, path)) }
    : matter
