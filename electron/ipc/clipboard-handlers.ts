import { clipboard, ClipboardItem } from 'electron'
import { failed, succeeded } from '../../shared/result'
import { paperForClipboard, sectionForClipboard } from '../../shared/text/papers/clipboard-content'
import type { Handlers } from './handlers'

/** Text and papers onto the clipboard; a paper in two forms at once, of which the receiving program takes the one it knows. */
export const clipboardHandlers = {
  async copyText({ text }) {
    await clipboard.writeText(text)
    return succeeded(null)
  },
  async copyPaper({ matter, paper, section }) {
    const copy = section === null ? paperForClipboard(paper, matter) : sectionForClipboard(paper, matter, section)
    if (copy === null) return failed({ kind: 'not-understood', operation: 'copyPaper' })
    await clipboard.write([new ClipboardItem({ 'text/html': copy.html, 'text/plain': copy.text })])
    return succeeded(null)
  }
} satisfies Partial<Handlers>
