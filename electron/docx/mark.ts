import type { PaperDocument } from '../../shared/document/document'
import { paragraphOf, type ParagraphLook } from './paragraph'
import { runOf } from './runs'
import { style } from './styles'
import { watermarkRun } from './watermark'
import type { Markup } from './xml/markup'

export type Marked = Pick<PaperDocument, 'draft' | 'workingCopy'>

/** What stands above the head of a paper that is not the paper itself; nothing on a finished one. */
export function markWords({ draft, workingCopy }: Marked): string {
  if (workingCopy) return 'ARBETSKOPIA'
  return draft ? 'UTKAST' : ''
}

/** The mark in words at the head of a page, and on a draft pale across it too: a copied page is then known for what it is. */
export function markOf(paper: Marked, number: number, look: ParagraphLook = {}): Markup {
  const words = markWords(paper)
  if (words === '') return ''
  return paragraphOf(style.draftMark, (paper.workingCopy ? '' : watermarkRun(words, number)) + runOf(words), look)
}
