import { failed, succeeded } from '../../shared/result'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import { paperProperties } from '../../shared/text/fields/paper-properties'
import { pdfFindings } from '../pdf/pdf-findings'
import { typeset } from '../pdf/typeset'
import type { Handlers } from './handlers'

const asAddress = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`

/** The pages of a paper, set as in its PDF, to be looked at and printed. */
export const printHandlers: Pick<Handlers, 'readPages'> = {
  async readPages({ matter, paper }) {
    const finished = finishPaper(paper, matter, false)
    const isDraft = !finished.ok && finished.problem.kind === 'incomplete'
    const shown = isDraft ? finishPaper(paper, matter, true) : finished
    if (!shown.ok) return shown
    const { document } = shown.value
    const set = await typeset('pages', { document, meta: paperProperties({ matter, paper, document }) })
    if (set === undefined) return failed({ kind: 'pdf-failed' })
    return succeeded({
      pages: set.made.map(asAddress),
      isLandscape: document.orientation === 'landscape',
      isDraft,
      findings: pdfFindings(set)
    })
  }
}
