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
      head: textsIn('.paper-head .paper-text, .paper-contact .paper-text, .paper-addressee .paper-text'),
      body: textsIn('.paper-title .paper-text, .paper-section h4, .paper-section th, .paper-section .paper-text'),
      sender: textsIn('.paper-sender .paper-text')
    }
  })
