import type { MatterDraft } from '../../domain/matter'
import { textLimit } from '../../domain/typed'
import { basisOf, composeSections } from '../../text/papers/compose-sections'
import type { SectionChange } from './changes-in-word'

/**
 * The matter with sections as they stand in Word. Each keeps the proposal that the copy was made from, so that it is told
 * where the data behind it have changed since.
 */
export function takeOver(
  matter: MatterDraft,
  base: MatterDraft,
  sections: readonly Pick<SectionChange, 'id' | 'after'>[]
): MatterDraft {
  const composed = composeSections('staff-report', base)
  const taken = sections.map(({ id, after }) => {
    const proposal = composed.find((each) => each.id === id)?.proposal ?? []
    const basis = base.texts[id]?.basis ?? basisOf(proposal).slice(0, textLimit)
    return [id, { ...matter.texts[id], text: after, basis }] as const
  })
  return taken.length === 0 ? matter : { ...matter, texts: { ...matter.texts, ...Object.fromEntries(taken) } }
}
