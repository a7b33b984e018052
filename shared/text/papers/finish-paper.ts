import type { MatterDraft } from '../../domain/matter'
import type { PaperKind } from '../../domain/paper-kind'
import type { Gap, PaperDocument } from '../../document/document'
import { settle } from '../../document/settle'
import { failed, succeeded, type Result } from '../../result'
import type { PaperProblem } from './paper-problem'
import { whyNotMade } from '../../rules/taken/paper-applies'
import { composePaper } from './compose-paper'
import { paperGaps } from '../sentences/required-answers'

export interface FinishedPaper {
  readonly document: PaperDocument
  /** What was missing and has been left out, or is shown as a gap in a draft. */
  readonly remarks: readonly Gap[]
}

/**
 * A paper ready to be written. A finished one is refused when an answer is missing without which it would be wrong, and
 * leaves out the rest; a draft has every gap in its place. Neither is made where the matter contradicts what it is for.
 */
export function finishPaper(kind: PaperKind, matter: MatterDraft, draft: boolean): Result<FinishedPaper, PaperProblem> {
  const because = whyNotMade(kind, matter)
  if (because !== undefined) return failed({ kind: 'not-made', paper: kind, because })
  const document = composePaper(kind, matter)
  const { required, wanted } = paperGaps(kind, matter, document)
  if (draft) return succeeded({ document: { ...document, draft: true }, remarks: [...required, ...wanted] })
  if (required.length > 0) return failed({ kind: 'incomplete', gaps: required })
  return succeeded({ document: settle(document), remarks: wanted })
}
