import fc from 'fast-check'
import type { PaperDocument } from '../../../shared/document/document'
import { paperKinds } from '../../../shared/domain/paper-kind'
import { finishPaper } from '../../../shared/text/papers/finish-paper'
import { completeMatter } from '../../builders/random-matter'

/** One paper each of so many random matters, the kinds by turns: finished where it can be, else as a draft. */
export const randomMatterPapers = (count: number, seed: number): [name: string, paper: PaperDocument][] =>
  fc.sample(completeMatter, { numRuns: count, seed }).flatMap((matter, index): [string, PaperDocument][] => {
    const kind = paperKinds[index % paperKinds.length] ?? 'staff-report'
    const finished = finishPaper(kind, matter, false)
    const made = finished.ok ? finished : finishPaper(kind, matter, true)
    return made.ok ? [[`random ${index} ${kind}`, made.value.document]] : []
  })
