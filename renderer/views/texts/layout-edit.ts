import type { MatterDraft } from '../../../shared/domain/matter'
import { sectionHeading } from '../../../shared/text/fields/section-heading'
import { paperOf, sectionIdsOf, type SectionId } from '../../../shared/text/fields/section-ids'
import { sectionOrder } from '../../../shared/text/fields/section-order'
import type { Change } from '../../state/matter/change'

const place = 'committee.sectionOrder'

/** Stores the order of one paper, and leaves that of the other as it is. */
function withOrder(matter: MatterDraft, paper: ReturnType<typeof paperOf>, ids: readonly SectionId[]): MatterDraft {
  const other = matter.committee.sectionOrder.filter((id) => !sectionIdsOf(paper).some((each) => each === id))
  return { ...matter, committee: { ...matter.committee, sectionOrder: [...other, ...ids] } }
}

const orderOf = (id: SectionId, { committee }: MatterDraft): readonly SectionId[] =>
  sectionOrder(paperOf(id), committee)

const named = (id: SectionId, matter: MatterDraft): string => `avsnittet ${sectionHeading(id, matter)}`

/** A section one step up or down in its paper. */
export const moveSection = (id: SectionId, step: -1 | 1, matter: MatterDraft): Change => ({
  label: `flytta ${named(id, matter)}`,
  place,
  edit: (now) => {
    const ids = orderOf(id, now)
    const from = ids.indexOf(id)
    const neighbour = ids[from + step]
    if (from < 0 || neighbour === undefined) return now
    return withOrder(
      now,
      paperOf(id),
      ids.map((each) => (each === id ? neighbour : each === neighbour ? id : each))
    )
  }
})

export const leaveOutSection = (id: SectionId, matter: MatterDraft): Change => ({
  label: `utelämna ${named(id, matter)}`,
  place,
  edit: (now) =>
    withOrder(
      now,
      paperOf(id),
      orderOf(id, now).filter((each) => each !== id)
    )
})

/** A section back into its paper, after the nearest of those that stand before it in the attested order. */
export const takeInSection = (id: SectionId, matter: MatterDraft): Change => ({
  label: `ta med ${named(id, matter)}`,
  place,
  edit: (now) => {
    const all = sectionIdsOf(paperOf(id))
    const ids = orderOf(id, now)
    if (ids.includes(id)) return now
    const before = all.slice(0, all.indexOf(id)).findLast((each) => ids.includes(each))
    return withOrder(now, paperOf(id), ids.toSpliced(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id))
  }
})
