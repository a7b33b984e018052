import type { MatterDraft } from '../domain/matter'

/** The matter with a criterion set aside for one unit (*bortse från*) for a reason; without a reason it counts again. */
export function withOverride(matter: MatterDraft, unit: string, criterion: string, reason: string): MatterDraft {
  const given = reason.trim() === '' ? [] : [{ criterion, reason }]
  const units = matter.units.map((each) =>
    each.id === unit
      ? { ...each, overrides: [...each.overrides.filter((other) => other.criterion !== criterion), ...given] }
      : each
  )
  return { ...matter, units }
}
