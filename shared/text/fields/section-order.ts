import type { Committee } from '../../domain/committee'
import type { SectionedPaperKind } from '../../domain/paper-kind'
import { sectionIdsOf, type SectionId } from './section-ids'

/** The sections that no paper of its kind can be without: what is proposed, and what was decided. */
const needed: Record<SectionedPaperKind, SectionId> = { 'staff-report': 'proposal', 'minutes-extract': 'decision' }

/**
 * The order of a paper's sections that this committee keeps, the attested one where it has stored none. A report holds the
 * sections that the order names; an extract holds all, each standing there only when it has something to say.
 */
export function sectionOrder(kind: SectionedPaperKind, { sectionOrder: stored }: Committee): readonly SectionId[] {
  const all = sectionIdsOf(kind)
  const own = all.filter((id) => stored.includes(id)).sort((a, b) => stored.indexOf(a) - stored.indexOf(b))
  if (own.length === 0) return [...all]
  const first = own.includes(needed[kind]) ? own : [needed[kind], ...own]
  return kind === 'staff-report' ? first : [...first, ...all.filter((id) => !first.includes(id))]
}

/** Whether a paper may be without the section. */
export const mayLeaveOut = (id: SectionId): boolean =>
  sectionIdsOf('staff-report').includes(id) && id !== needed['staff-report']
