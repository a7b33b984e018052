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
    <Paper document={paper} label="Papper" decisionSections={[]} onGap={() => undefined} breaks={[]} zoom="fit" />
  )
  document.querySelectorAll('[data-part=paper-gap] span').forEach((hidden) => hidden.remove())
  document.querySelectorAll('[data-part=paper-gap]').forEach((gap) => {
    gap.textContent = `[${gap.textContent}]`
  })
  document.querySelectorAll('br').forEach((lineBreak) => lineBreak.replaceWith('\n'))
  const textsIn = (place: string): string[] =>
    [...document.querySelectorAll(place)].map((element) => element.textContent)
  return {
    head: textsIn(
      '[data-part=paper-head] [data-part=paper-text], [data-place=contact] [data-part=paper-text], [data-place=addressee] [data-part=paper-text]'
    ),
    body: textsIn(
      '[data-part=paper-title] [data-part=paper-text], [data-part=paper-section] h4, [data-part=paper-section] th, [data-part=paper-section] [data-part=paper-text]'
    ),
    sender: textsIn('[data-place=sender] [data-part=paper-text]')
  }
}
