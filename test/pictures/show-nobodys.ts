import type { Page } from '@playwright/test'

/** Writes words that differ from run to run, such as a temporary folder's path, as they are in every picture. */
export const showNobodys = (page: Page, words: readonly (readonly [string, string])[]): Promise<void> =>
  page.evaluate((words) => {
    /** A program's name for itself, in the names of files that it sets aside. */
    const writer = /(?<=\.conflict-\d{10}-)[0-9a-f]{12}/g
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const said = text.nodeValue ?? ''
      const everywhere = words
        .reduce((before, [own, shown]) => before.replaceAll(own, shown), said)
        .replace(writer, '0123456789ab')
      if (everywhere !== said) text.nodeValue = everywhere
    }
  }, words)
