import { Window } from 'happy-dom'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PaperDocument } from '../../../shared/document/document'
import { Paper } from '../../../renderer/paper/paper'

interface PreviewParagraphs {
  head: string[]
  body: string[]
  sender: string[]
}

/** What the preview says, paragraph by paragraph as it is read aloud; a gap in brackets, as `paragraphsOf` has it. */
export function previewParagraphs(paper: PaperDocument): PreviewParagraphs {
  const { document } = new Window()
  document.body.innerHTML = renderToStaticMarkup(
    <Paper document={paper} label="Papper" decisionSections={[]} onGap={() => undefined} />
  )
  document.querySelectorAll('.paper-gap .visually-hidden').forEach((hidden) => hidden.remove())
  document.querySelectorAll('.paper-gap').forEach((gap) => {
    gap.textContent = `[${gap.textContent}]`
  })
  document.querySelectorAll('br').forEach((lineBreak) => lineBreak.replaceWith('\n'))
  const textsIn = (place: string): string[] =>
    [...document.querySelectorAll(place)].map((element) => element.textContent)
  return {
    head: textsIn('.paper-head .paper-text, .paper-contact .paper-text, .paper-addressee .paper-text'),
    body: textsIn('.paper-title .paper-text, .paper-section h4, .paper-section th, .paper-section .paper-text'),
    sender: textsIn('.paper-sender .paper-text')
  }
}
