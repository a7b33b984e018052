import type { MatterDraft } from '../domain/matter'
import { paperKinds, type PaperKind } from '../domain/paper-kind'
import type { PaperDocument } from '../document/document'
import { finishPaper } from './finish-paper'
import { paperNeed } from './paper-purpose'
import { paperWords } from './paper-words'

/** A paper that goes into an archive package. */
export interface ArchivedPaper {
  paper: PaperKind
  document: PaperDocument
}

/** The papers that an archive package holds, and in words those it does not and why: nothing unfinished is archived. */
export function archivePapers(matter: MatterDraft): { papers: ArchivedPaper[]; leftOut: string[] } {
  const papers: ArchivedPaper[] = []
  const leftOut: string[] = []
  for (const paper of paperKinds) {
    const need = paperNeed(paper, matter)
    const finished = finishPaper(paper, matter, false)
    if (need?.isNeeded === false) leftOut.push(`${paperWords[paper]}: ${need.words}`)
    else if (finished.ok) papers.push({ paper, document: finished.value.document })
    else if (finished.problem.kind === 'incomplete') {
      leftOut.push(`${paperWords[paper]}: Kan inte göras färdigt, det saknar ${finished.problem.gaps.map(({ label }) => label).join(', ')}.`)
    }
  }
  return { papers, leftOut }
}
