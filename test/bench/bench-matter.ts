import { sampleMatter } from '../../shared/sample/sample-matter'
import type { MatterDraft } from '../../shared/domain/matter'
import { idOf } from '../builders/id-of'

const sample = sampleMatter('2023-05-29T10:00:00.000Z')

/** The sample year with so many units, made of its own by turns; a new one each time, so that nothing is remembered of it. */
export const benchMatter = (count: number): MatterDraft => ({
  ...structuredClone(sample),
  units: Array.from({ length: count }, (_, row) => {
    const unit = sample.units[row % sample.units.length]
    if (unit === undefined) throw new Error('The sample year has no units.')
    return { ...structuredClone(unit), id: idOf(row + 1), name: `${unit.name} ${row + 1}` }
  })
})
