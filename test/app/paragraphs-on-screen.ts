import type { Locator } from '@playwright/test'

interface Paragraphs {
  head: string[]
  body: string[]
  sender: string[]
}

/** What the paper on screen says, paragraph by paragraph. */
export const paragraphsOnScreen = (paper: Locator): Promise<Paragraphs> =>
  paper.evaluate((shown) => {
    const copy = shown.cloneNode(true) as Element
    copy.querySelectorAll('br').forEach((lineBreak) => lineBreak.replaceWith('\n'))
    const textsIn = (place: string) => [...copy.querySelectorAll(place)].map((element) => element.textContent)
    return {
      head: textsIn(
        '[data-part=paper-head] [data-part=paper-text], [data-place=contact] [data-part=paper-text], [data-place=addressee] [data-part=paper-text]'
      ),
      body: textsIn(
        '[data-part=paper-title] [data-part=paper-text], [data-part=paper-section] h4, [data-part=paper-section] th, [data-part=paper-section] [data-part=paper-text]'
      ),
      sender: textsIn('[data-place=sender] [data-part=paper-text]')
    }
  })
