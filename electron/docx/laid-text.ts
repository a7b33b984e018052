import type { Body } from './body'
import type { PaperText } from './package'
import type { PartLength } from './part-length'
import type { Markup } from './xml/markup'

/** The text of a paper on its page, and how many of its children belong to which part of the paper. */
export type LaidText = PaperText & { lengths: readonly PartLength[] }

export const withHead = (head: readonly Markup[], { children, lengths, numberedLists }: Body) => ({
  children: [...head, ...children],
  lengths: [{ part: 'head', length: head.length }, ...lengths],
  numberedLists
})
