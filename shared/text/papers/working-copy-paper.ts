import type { MatterDraft } from '../../domain/matter'
import { settle } from '../../document/settle'
import { composePaper } from './compose-paper'
import type { FinishedPaper } from './finish-paper'
import { paperGaps } from '../sentences/required-answers'

/**
 * The staff report as a working copy (*arbetskopia*). It can always be made, and says what the finished paper would: what
 * misses an answer is left out, as it is when a section is edited here.
 */
export function workingCopyPaper(matter: MatterDraft): FinishedPaper {
  const document = composePaper('staff-report', matter)
  const { required, wanted } = paperGaps('staff-report', matter, document)
  return { document: { ...settle(document), workingCopy: true }, remarks: [...required, ...wanted] }
}
