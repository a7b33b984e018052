import type { Request } from '../../shared/ipc/operations'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded } from '../../shared/result'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import { paperProperties } from '../../shared/text/fields/paper-properties'
import { pdfFindings } from '../pdf/pdf-findings'
import { typeset } from '../pdf/typeset'
import type { PdfOrder } from '../pdf/write-pdf'
import type { Handlers } from './handlers'

const asAddress = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`

/** A paper as it can be set now: what cannot be finished yet as a draft. */
function shownNow({ matter, paper }: Request<'readPages'>): OrProblem<{ isDraft: boolean; order: PdfOrder }> {
  const finished = finishPaper(paper, matter, false)
  const isDraft = !finished.ok && finished.problem.kind === 'incomplete'
  const shown = isDraft ? finishPaper(paper, matter, true) : finished
  if (!shown.ok) return shown
  const { document } = shown.value
  return succeeded({ isDraft, order: { document, meta: paperProperties({ matter, paper, document }) } })
}

/** The pages of a paper, set as in its PDF, to be looked at and printed. */
export const printHandlers: Pick<Handlers, 'readPages' | 'readPageBreaks'> = {
  async readPages(asked) {
    const shown = shownNow(asked)
    if (!shown.ok) return shown
    const { isDraft, order } = shown.value
    const set = await typeset('pages', order)
    if (set === undefined) return failed({ kind: 'pdf-failed' })
    return succeeded({
      pages: set.made.map(asAddress),
      isLandscape: order.document.orientation === 'landscape',
      isDraft,
      findings: pdfFindings(set)
    })
  },

  async readPageBreaks(asked) {
    const shown = shownNow(asked)
    if (!shown.ok) return shown
    const set = await typeset('breaks', shown.value.order)
    return set === undefined ? failed({ kind: 'pdf-failed' }) : succeeded({ breaks: set.made })
  }
}
