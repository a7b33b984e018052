import type { MatterDraft } from '../domain/matter'
import { paperKinds, type PaperKind } from '../domain/paper-kind'
import type { PaperDocument } from '../document/document'
import { finishPaper } from './finish-paper'
import { paperProblemText } from './paper-problem-text'
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
    const finished = finishPaper(paper, matter, false)
    if (finished.ok) papers.push({ paper, document: finished.value.document })
    else leftOut.push(`${paperWords[paper]}: ${paperProblemText(finished.problem)}`)
  }
  return { papers, leftOut }
}
