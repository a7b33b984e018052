import type { Page } from '@playwright/test'

/** What a stretch of the year has cost: presses, fields filled, and windows scrolled in the middle. */
export interface Cost {
  readonly clicks: number
  readonly fields: number
  readonly windows: number
}

/** Counts in the page what a person does there, from now on. */
export async function countIn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const cost = { clicks: 0, fields: 0, windows: 0 }
    const filled = new WeakSet<EventTarget>()
    let from = 0
    addEventListener('click', ({ isTrusted }) => (cost.clicks += isTrusted ? 1 : 0), true)
    addEventListener(
      'input',
      ({ target }) => {
        const isTyped =
          target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio')
        if (!isTyped || filled.has(target)) return
        filled.add(target)
        cost.fields += 1
      },
      true
    )
    addEventListener(
      'scroll',
      ({ target }) => {
        if (!(target instanceof HTMLElement) || target.dataset['pane'] !== 'middle') return
        cost.windows += Math.abs(target.scrollTop - from) / target.clientHeight
        from = target.scrollTop
      },
      true
    )
    Object.assign(window, { cost })
  })
}

/** What has been counted since the last time it was asked for. */
export const costSoFar = (page: Page): Promise<Cost> =>
  page.evaluate(() => {
    const { cost } = window as unknown as { cost: { clicks: number; fields: number; windows: number } }
    const told = { ...cost, windows: Math.round(cost.windows * 10) / 10 }
    Object.assign(cost, { clicks: 0, fields: 0, windows: 0 })
    return told
  })
