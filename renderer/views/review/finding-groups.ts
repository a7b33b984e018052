import type { Finding } from '../../../shared/review/finding'
import type { MatterDraft } from '../../../shared/domain/matter'
import { sectionedPaperKinds, type SectionedPaperKind } from '../../../shared/domain/paper-kind'
import { composeSections } from '../../../shared/text/papers/compose-sections'
import { findingText } from '../../../shared/text/sentences/finding-text'

/** The findings of one section, with why each was told but not where, since the group tells that. */
export interface FindingGroup {
  section: string
  heading: string
  findings: readonly { finding: Finding; reason: string }[]
}

/** The findings paper by paper and section by section, in reading order. */
export function findingGroups(
  matter: MatterDraft,
  findings: readonly Finding[]
): readonly { paper: SectionedPaperKind; groups: readonly FindingGroup[] }[] {
  return sectionedPaperKinds.flatMap((paper) => {
    const found = findings.filter((finding) => finding.paper === paper)
    if (found.length === 0) return []
    const headings = composeSections(paper, matter)
    const groups = [...new Set(found.map(({ section }) => section))].map((section) => {
      const heading = headings.find(({ id }) => id === section)?.heading ?? 'Sidhuvud'
      const lead = findingText(paper, heading, '')
      const inSection = found.filter((finding) => finding.section === section)
      return {
        section,
        heading,
        findings: inSection.map((finding) => ({
          finding,
          reason: finding.message.startsWith(lead) ? finding.message.slice(lead.length) : finding.message
        }))
      }
    })
    return [{ paper, groups }]
  })
}
