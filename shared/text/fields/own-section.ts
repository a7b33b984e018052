import type { MatterDraft } from '../../domain/matter'
import type { SectionText } from '../../domain/section-text'
import type { OwnSectionId, SectionId } from './section-ids'
import { paperOf } from './section-ids'
import { sectionOrder, withSectionOrder } from './section-order'

interface OwnSection {
  readonly id: OwnSectionId
  readonly heading: string
  readonly text: SectionText
}

/** A section into the paper that it belongs to, right after another, first where that is none, and last where that does not stand there. */
export function withSectionAfter(matter: MatterDraft, id: SectionId, after: SectionId | undefined): MatterDraft {
  const kind = paperOf(id)
  const ids = sectionOrder(kind, matter.committee)
  if (ids.includes(id)) return matter
  const at = after === undefined ? 0 : ids.includes(after) ? ids.indexOf(after) + 1 : ids.length
  return withSectionOrder(matter, kind, ids.toSpliced(at, 0, id))
}

/** The matter with a section of one's own (*eget avsnitt*) in its report. */
export function withOwnSection(
  matter: MatterDraft,
  { id, heading, text }: OwnSection,
  after = sectionOrder(paperOf(id), matter.committee).at(-1)
): MatterDraft {
  const placed = withSectionAfter(matter, id, after)
  return {
    ...placed,
    committee: { ...placed.committee, headings: { ...placed.committee.headings, [id]: heading } },
    texts: { ...placed.texts, [id]: { basis: '', ...placed.texts[id], text } }
  }
}

const without = <Value>(record: Readonly<Record<string, Value>>, id: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== id))

/** The matter without a section of one's own: its heading, its text and its place. */
export const withoutOwnSection = (matter: MatterDraft, id: OwnSectionId): MatterDraft => ({
  ...matter,
  committee: {
    ...matter.committee,
    headings: without(matter.committee.headings, id),
    sectionOrder: matter.committee.sectionOrder.filter((each) => each !== id)
  },
  texts: without(matter.texts, id)
})
