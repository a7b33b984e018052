import type { MatterDraft } from '../../domain/matter'
import { readLine } from '../../domain/reading/read-line'
import { line, wanted } from '../../document/build'
import type { Line, PaperDocument, Section } from '../../document/document'
import { participatingUnits } from '../../rules/participating-units'
import { textOrGap } from '../fields/answer-or-gap'
import { composeSections } from './compose-sections'
import { fieldLabel } from '../fields/field-label'
import { senderLines, staffReportHead } from './letterhead'
import { matterTitle } from './paper-title'
import { sectionsFrom } from './sections-from'
import { annexSections } from '../sentences/units-annex'

function signatures({ committee }: MatterDraft): Section {
  const signatories = committee.signatories.map(({ id, name, title, administration }): readonly Line[] => [
    line(textOrGap(readLine(name), `committee.signatories.${id}.name`)),
    line(textOrGap(readLine(title), `committee.signatories.${id}.title`)),
    ...(readLine(administration).kind === 'answered'
      ? [line(textOrGap(readLine(administration), `committee.signatories.${id}.administration`))]
      : [])
  ])
  return {
    id: 'signatures',
    blocks:
      signatories.length > 0
        ? [{ type: 'signatures', signatories }]
        : [{ type: 'paragraph', content: [wanted('committee.signatories', fieldLabel('committee.signatories'))] }]
  }
}

/** The staff report (*tjänsteutlåtande*), its signatures after the proposal or last as the committee keeps it. */
export function staffReport(matter: MatterDraft): PaperDocument {
  const sections = sectionsFrom(composeSections('staff-report', matter))
  const afterProposal = matter.committee.signaturePlace === 'afterProposal'
  const place = afterProposal ? sections.findIndex(({ id }) => id === 'proposal') + 1 : sections.length
  return {
    draft: false,
    head: staffReportHead(matter),
    title: { above: [], text: matterTitle(matter), below: [] },
    sections: [
      ...sections.toSpliced(place, 0, signatures(matter)),
      ...annexSections(matter, participatingUnits(matter.units))
    ],
    sender: senderLines(matter)
  }
}
