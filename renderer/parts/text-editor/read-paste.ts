import { inertHtml } from './inert-html'
import type { Pasted } from './pasted'
import { readPastedHtml } from './read-pasted-html'
import { textToHtml } from './text-to-html'

/** Our own clipboard text comes back as it was copied; ProseMirror marks it so. */
const isOwn = (html: string): boolean => html.includes('data-pm-slice=')

/** Turns pasted HTML into the few elements the editor reads, and hands over what was cleaned. */
export function readPaste(html: string, tell: (pasted: Pasted) => void): string {
  if (isOwn(html)) return html
  const pasted = readPastedHtml(new DOMParser().parseFromString(inertHtml(html), 'text/html').body)
  tell(pasted)
  return textToHtml(pasted.text)
}
