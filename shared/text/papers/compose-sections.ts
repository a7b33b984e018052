import { lastOfEach } from '../../last-of-each'
import type { MatterDraft } from '../../domain/matter'
import type { SectionedPaperKind } from '../../domain/paper-kind'
import { readLine } from '../../domain/reading/read-line'
import { plainSpaces } from '../../domain/reading/plain-spaces'
import type { EditedSection } from '../../domain/section-text'
import { required } from '../../document/build'
import type { Block } from '../../document/document'
import { readableBlocks } from '../../document/paragraphs'
import { settleBlocks } from '../../document/settle'
import { absenceBlocks, attendanceBlocks } from '../sentences/attendance-blocks'
import { counterProposalBlocks } from '../sentences/counter-proposals'
import { issuedProposal } from '../../rules/taken/issued-proposal'
import { decidedBlocks } from '../sentences/decided-blocks'
import { decisionBlocks } from '../sentences/decision-blocks'
import { decisionClauses } from '../sentences/decision-clauses'
import { caseBlocks, courseBlocks, documentBlocks, laidProposalBlocks, rowBlocks } from './minutes-extract-blocks'
import { decisionTakenBlocks } from './decision-taken-blocks'
import { reservationBlocks } from '../sentences/reservation-blocks'
import { blocksFromText } from '../sentences/section-blocks'
import { headingPath, sectionHeading } from '../fields/section-heading'
import { isOwnSection, type SectionId } from '../fields/section-ids'
import { sectionOrder } from '../fields/section-order'
import { genderAnalysisBlocks, preparationBlocks } from '../sentences/preparation-blocks'
import { backgroundBlocks, matterBlocks, summaryBlocks, viewsBlocks } from './staff-report-blocks'
import { voteBlocks } from '../sentences/vote-blocks'
import { voteCourseBlocks } from '../sentences/vote-course'

/** A section with what the data propose, and what stands in the paper: the proposal, or a person's own text. */
export interface ComposedSection {
  readonly id: SectionId
  readonly heading: string
  readonly proposal: readonly Block[]
  /** What stands in the paper. */
  readonly blocks: readonly Block[]
  readonly edited: EditedSection | undefined
  /** The data have changed since the text was edited: today's proposal is not the one it was edited from. */
  readonly stale: boolean
}

/** The proposal as plain text, to be stored with an edited text and compared with later proposals. */
export const basisOf = (proposal: readonly Block[]): string =>
  plainSpaces(readableBlocks(settleBlocks(proposal)).join('\n'))

/** The proposal that the committee had before it: as it was when it was decided or issued, or as it stands until then. */
export const laidProposal = (matter: MatterDraft): readonly Block[] => {
  const laid = matter.minutes.decision?.laid ?? issuedProposal(matter)
  if (laid !== undefined) return decidedBlocks(laid.clauses, laid.numbered === 'yes')
  const edited = matter.texts['proposal']
  return edited ? blocksFromText(edited.text) : decisionBlocks(decisionClauses(matter))
}

function proposalFor(id: SectionId, matter: MatterDraft): readonly Block[] {
  if (isOwnSection(id)) return []
  switch (id) {
    case 'proposal':
      return decisionBlocks(decisionClauses(matter))
    case 'summary':
      return summaryBlocks(matter)
    case 'background':
      return backgroundBlocks(matter)
    case 'matter':
      return matterBlocks(matter)
    case 'genderAnalysis':
      return genderAnalysisBlocks(matter)
    case 'preparation':
      return preparationBlocks(matter)
    case 'views':
      return viewsBlocks(matter)
    case 'decision':
      return decisionTakenBlocks(matter, laidProposal(matter))
    case 'case':
      return matter.texts['summary'] ? blocksFromText(matter.texts['summary'].text) : caseBlocks(matter)
    case 'laidProposal':
      return [
        ...laidProposalBlocks(matter, laidProposal(matter), composed('decision', matter).blocks),
        ...counterProposalBlocks(matter.minutes)
      ]
    case 'course':
      return [...voteCourseBlocks(matter), ...courseBlocks(matter)]
    case 'documents':
      return documentBlocks(matter)
    case 'vote':
      return voteBlocks(matter)
    case 'attendance':
      return attendanceBlocks(matter.minutes.attendance)
    case 'absent':
      return absenceBlocks(matter.minutes.attendance)
    case 'dispatch':
      return rowBlocks(matter.minutes.dispatch)
    case 'reservation':
      return reservationBlocks(matter.minutes)
    case 'statement':
    case 'alternatesStatement':
    case 'recusal':
      return []
  }
}

/** A text of one's own without a heading would seem to belong to the section above it. */
function ownBlocks(id: SectionId, { committee, texts }: MatterDraft): readonly Block[] {
  const written = blocksFromText(texts[id]?.text ?? [])
  const isNamed = !isOwnSection(id) || readLine(committee.headings[id] ?? '').kind === 'answered'
  return isNamed || written.length === 0
    ? written
    : [{ type: 'paragraph', content: [required(headingPath(id), 'rubrik på ett eget avsnitt')] }, ...written]
}

function composed(id: SectionId, matter: MatterDraft): ComposedSection {
  const proposal = proposalFor(id, matter)
  const edited = matter.texts[id]
  return {
    id,
    heading: sectionHeading(id, matter),
    proposal,
    blocks: edited ? ownBlocks(id, matter) : proposal,
    edited,
    stale: edited !== undefined && edited.basis !== '' && plainSpaces(edited.basis) !== basisOf(proposal)
  }
}

/** The section that decides: the decision as taken, or the proposal as it stands. */
export const decisionSection = (matter: MatterDraft, taken: boolean): ComposedSection =>
  composed(taken ? 'decision' : 'proposal', matter)

/** The sections of a paper in its order, each with its proposal and its text. */
export const composeSections = lastOfEach((kind: SectionedPaperKind, matter: MatterDraft): readonly ComposedSection[] =>
  sectionOrder(kind, matter.committee).map((id) => composed(id, matter))
)
