import type { Page } from '@playwright/test'

/** Starts listening, and returns what waits for the next command. In two steps, so that none is missed between them. */
export async function listenForMenuCommand(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    Object.assign(window, { nextCommand: new Promise((resolve) => window.api.onMenuCommand(resolve)) })
  })
  return () => page.evaluate((): unknown => Reflect.get(window, 'nextCommand'))
}
