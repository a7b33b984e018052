import { Window } from 'happy-dom'
import type { PaperDocument } from '../../../shared/document/document'
import { writeHtml } from '../../../shared/document/html'

const ownText = (node: Node): string => {
  if (node.nodeName === 'BR') return '\n'
  if (node.nodeName === 'UL' || node.nodeName === 'OL') return ''
  return node.nodeType === 3 ? (node.textContent ?? '') : [...node.childNodes].map(ownText).join('')
}

/** What a reader of the HTML sees, paragraph by paragraph. */
export function htmlText(paper: PaperDocument): { head: string[]; body: string[]; sender: string[] } {
  const { document } = new Window()
  document.write(writeHtml(paper, { title: 'Titel', language: 'sv-SE' }))
  const texts = (place: string): string[] =>
    [...document.querySelectorAll(`${place} :is(p, h1, h2, li)`)].map((element) =>
      ownText(element as unknown as Node).replace(/^\n|\n$/g, '')
    )
  return { head: texts('header'), body: texts('main'), sender: texts('footer') }
}
