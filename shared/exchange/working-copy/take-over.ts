import type { MatterDraft } from '../../domain/matter'
import { textLimit } from '../../domain/typed'
import { withOwnSection, withSectionAfter } from '../../text/fields/own-section'
import { isOwnSection } from '../../text/fields/section-ids'
import { basisOf, composeSections } from '../../text/papers/compose-sections'
import type { SectionChange } from './changes-in-word'

type Taken = Pick<SectionChange, 'id' | 'heading' | 'after' | 'added'>

/** A section whose heading is new in Word gets its place, and one of its own its heading. */
function withAdded(matter: MatterDraft, { id, heading, after, added }: Taken): MatterDraft {
  if (added === undefined) return matter
  const placed = withSectionAfter(matter, id, added.after)
  return isOwnSection(id) ? withOwnSection(placed, { id, heading, text: after }) : placed
}

/**
 * The matter with sections as they stand in Word. Each keeps the proposal that the copy was made from, so that it is told
 * where the data behind it have changed since.
 */
export function takeOver(matter: MatterDraft, base: MatterDraft, sections: readonly Taken[]): MatterDraft {
  const composed = composeSections('staff-report', base)
  const placed = sections.reduce(withAdded, matter)
  const taken = sections.map(({ id, after }) => {
    const proposal = composed.find((each) => each.id === id)?.proposal ?? []
    const basis = base.texts[id]?.basis ?? basisOf(proposal).slice(0, textLimit)
    return [id, { ...placed.texts[id], text: after, basis }] as const
  })
  return taken.length === 0 ? matter : { ...placed, texts: { ...placed.texts, ...Object.fromEntries(taken) } }
}
