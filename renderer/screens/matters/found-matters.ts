import { comparable } from '../../../shared/domain/reading/comparable'
import type { MatterSummary } from '../../../shared/ipc/matter-summary'

/** A matter that was looked for, and the units that it was found by, where its own name and number did not do. */
export interface FoundMatter {
  readonly matter: MatterSummary
  readonly units: readonly string[]
}

const holdsAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word))

/** The matters in which every word stands: in the committee's name, the year, the registry number or the name of a unit. */
export function foundMatters(matters: readonly MatterSummary[], sought: string): readonly FoundMatter[] {
  const words = comparable(sought).split(' ')
  return matters.flatMap((matter) => {
    const itself = comparable(`${matter.committee} ${matter.awardYear} ${matter.registryNumber}`)
    if (holdsAll(itself, words)) return [{ matter, units: [] }]
    const units = matter.unitNames.filter((name) => holdsAll(`${itself} ${comparable(name)}`, words))
    return units.length > 0 ? [{ matter, units }] : []
  })
}
