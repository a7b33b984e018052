import type { MatterDraft } from '../domain/matter'
import type { Finding } from './finding'
import { sectionedPaperKinds, type SectionedPaperKind } from '../domain/paper-kind'
import type { Clash } from '../cross-checks/clash'
import { clashesIn } from '../cross-checks/clashes-in'
import type { MatterPath } from '../domain/paths/matter-path'
import { sectionHeading } from '../text/fields/section-heading'
import { sectionIdsOf, type OrdinarySectionId } from '../text/fields/section-ids'
import { sectionPath } from '../text/fields/section-path'
import { findingText } from '../text/sentences/finding-text'

const homes: [path: MatterPath, section: OrdinarySectionId][] = [
  ['minutes.vote', 'vote'],
  ['minutes.outcome', 'decision'],
  ['minutes.decidedClauses', 'decision'],
  [sectionPath('decision'), 'decision'],
  [sectionPath('proposal'), 'decision'],
  ['minutes.decision', 'decision'],
  ['units', 'proposal'],
  ['units', 'case'],
  ['preparation', 'preparation'],
  ['rules', 'summary'],
  ['rules', 'case']
]

/** The section that speaks of what a field tells; the head where none does. */
const sectionOf = (paper: SectionedPaperKind, field: MatterPath): OrdinarySectionId | 'head' =>
  homes.find(([path, section]) => `${field}.`.startsWith(`${path}.`) && sectionIdsOf(paper).includes(section))?.[1] ??
  'head'

/** The paper that a contradiction is told of: the first that a person may edit, or the extract, which a notice goes with. */
const paperOf = ({ papers }: Clash): SectionedPaperKind =>
  papers.length === 0 ? 'staff-report' : (sectionedPaperKinds.find((paper) => paper === papers[0]) ?? 'minutes-extract')

/** A contradiction, told of the paper that would say it. */
export function clashFinding(clash: Clash, matter: MatterDraft): Finding {
  const paper = paperOf(clash)
  const section = sectionOf(paper, clash.fields[0])
  const heading = section === 'head' ? 'Sidhuvud' : sectionHeading(section, matter)
  return {
    kind: clash.kind,
    paper,
    section,
    quote: '',
    message: findingText(paper, heading, clash.sentence),
    spot: { path: clash.fields[0], passage: 0, start: 0 }
  }
}

export const clashFindings = (matter: MatterDraft): readonly Finding[] =>
  clashesIn(matter).map((clash) => clashFinding(clash, matter))
