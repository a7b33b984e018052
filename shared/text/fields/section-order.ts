import type { Committee } from '../../domain/committee'
import type { MatterDraft } from '../../domain/matter'
import { sectionedPaperKinds, type SectionedPaperKind } from '../../domain/paper-kind'
import { isOwnSection, knownSection, paperOf, sectionIdsOf, type SectionId } from './section-ids'

/** The sections that no paper of its kind can be without: what is proposed, and what was decided. */
const needed: Record<SectionedPaperKind, SectionId> = { 'staff-report': 'proposal', 'minutes-extract': 'decision' }

/**
 * The order of a paper's sections that this committee keeps, the attested one where it has stored none. A report holds the
 * sections that the order names; an extract holds all, each standing there only when it has something to say.
 */
export function sectionOrder(kind: SectionedPaperKind, { sectionOrder: stored }: Committee): readonly SectionId[] {
  const all = sectionIdsOf(kind)
  const own = [...new Set(stored.filter(isOwnSection))].filter((id) => paperOf(id) === kind)
  const named = [...all, ...own].filter((id) => stored.includes(id))
  if (!all.some((id) => named.includes(id))) return [...all, ...own]
  const inOrder = named.sort((a, b) => stored.indexOf(a) - stored.indexOf(b))
  const first = inOrder.includes(needed[kind]) ? inOrder : [needed[kind], ...inOrder]
  return kind === 'staff-report' ? first : [...first, ...all.filter((id) => !first.includes(id))]
}

/** What the committee has stored, spelled out: an order that nobody has changed is stored as none. */
export function wholeSectionOrder(committee: Committee): readonly string[] {
  const known = sectionedPaperKinds.flatMap((kind) => sectionOrder(kind, committee))
  return [...new Set([...known, ...committee.sectionOrder.filter((id) => knownSection(id) === undefined)])]
}

/** Stores the order of one paper, and leaves that of the other as it is. */
export function withSectionOrder(
  matter: MatterDraft,
  kind: SectionedPaperKind,
  ids: readonly SectionId[]
): MatterDraft {
  const isOfPaper = (each: string): boolean => {
    const id = knownSection(each)
    return id !== undefined && paperOf(id) === kind
  }
  const others = matter.committee.sectionOrder.filter((id) => !isOfPaper(id))
  return { ...matter, committee: { ...matter.committee, sectionOrder: [...others, ...ids] } }
}

/** Whether a paper may be without the section. */
export const mayLeaveOut = (id: SectionId): boolean => paperOf(id) === 'staff-report' && id !== needed['staff-report']

/** The sections that a paper could have and is without, own ones last: their words are kept for when they are taken in again. */
export function sectionsLeftOut(kind: SectionedPaperKind, { committee, texts }: MatterDraft): readonly SectionId[] {
  const inPaper = sectionOrder(kind, committee)
  const own = [...new Set([...Object.keys(committee.headings), ...Object.keys(texts)])].filter(isOwnSection)
  return [...sectionIdsOf(kind), ...own.filter((id) => paperOf(id) === kind)].filter((id) => !inPaper.includes(id))
}
