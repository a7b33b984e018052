import type { MatterDraft } from '../../../shared/domain/matter'
import { withoutOwnSection, withOwnSection, withSectionAfter } from '../../../shared/text/fields/own-section'
import { headingPath, sectionHeading } from '../../../shared/text/fields/section-heading'
import {
  isOwnSection,
  paperOf,
  sectionIdsOf,
  type OwnSectionId,
  type SectionId
} from '../../../shared/text/fields/section-ids'
import { sectionOrder, withSectionOrder } from '../../../shared/text/fields/section-order'
import type { Change } from '../../state/matter/change'

const place = 'committee.sectionOrder'

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
    return withSectionOrder(
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
    withSectionOrder(
      now,
      paperOf(id),
      orderOf(id, now).filter((each) => each !== id)
    )
})

/** What stands before the section in the attested order and is in the paper; a section of one's own stands last. */
function before(id: SectionId, ids: readonly SectionId[]): SectionId | undefined {
  if (isOwnSection(id)) return ids.at(-1)
  const all: readonly SectionId[] = sectionIdsOf(paperOf(id))
  return all.slice(0, all.indexOf(id)).findLast((each) => ids.includes(each))
}

/** A section back into its paper, after the nearest of those that stand before it in the attested order. */
export const takeInSection = (id: SectionId, matter: MatterDraft): Change => ({
  label: `ta med ${named(id, matter)}`,
  place,
  edit: (now) => withSectionAfter(now, id, before(id, orderOf(id, now)))
})

/** A section of one's own, last in the report, to be given its heading and its text. */
export const addSection = (id: OwnSectionId): Change => ({
  label: 'lägga till ett eget avsnitt',
  place: headingPath(id),
  edit: (now) => withOwnSection(now, { id, heading: '', text: [] })
})

/** The heading, the text and the place of a section of one's own leave in one step, and come back in one. */
export const removeSection = (id: OwnSectionId, matter: MatterDraft): Change => ({
  label: `ta bort ${named(id, matter)}`,
  place,
  notice: `Borttaget: ${named(id, matter)}.`,
  edit: (now) => withoutOwnSection(now, id)
})
