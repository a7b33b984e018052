import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { hostileAttempts } from './hostile-attempts'

/** Runs in the page what an intruder would, and tells whether the page was any the wiser. */
const attempt = <T>(page: Page, intrusion: () => T | Promise<T>) => page.evaluate(intrusion)

test('a script written into the page does not run', async ({ page }) => {
  const ran = await attempt(page, () => {
    const script = document.createElement('script')
    script.textContent = 'window.intruder = true'
    document.body.append(script)
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.intruder = true">')
    return new Promise((resolve) => setTimeout(() => resolve('intruder' in window), 200))
  })
  expect(ran).toBe(false)
})

test('text cannot be made into code', async ({ page }) => {
  // Later, on the page's own time: what the debugger runs directly is exempt from the policy.
  const made = await attempt(
    page,
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(new Function('return 1')())
          } catch (error) {
            resolve((error as Error).name)
          }
        })
      })
  )
  expect(made).toBe('EvalError')
})

test('nothing can be fetched, not even from the program itself', async ({ page }) => {
  const fetched = await attempt(page, () =>
    Promise.all(
      ['https://example.com/', 'http://127.0.0.1:9/', location.href].map((address) =>
        fetch(address).then(
          () => 'fetched',
          () => 'refused'
        )
      )
    )
  )
  expect(fetched).toEqual(['refused', 'refused', 'refused'])
})

test('no picture, style, frame or form reaches out', async ({ page }) => {
  const violated = await attempt(page, async () => {
    const directives: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.push(effectiveDirective)
    )
    document.body.insertAdjacentHTML(
      'beforeend',
      `<img src="https://example.com/a.png"><link rel="stylesheet" href="https://example.com/a.css">
      <iframe src="https://example.com/"></iframe><object data="https://example.com/"></object>
      <form action="https://example.com/"><button>Skicka</button></form>`
    )
    document.querySelector<HTMLButtonElement>('form button')?.click()
    await new Promise((resolve) => setTimeout(resolve, 300))
    return [...new Set(directives)].sort()
  })
  expect(violated).toEqual(['form-action', 'frame-src', 'img-src', 'object-src', 'style-src-elem'])
})

test('an intruder in the page gets nowhere', async ({ app, page }) => {
  const address = page.url()
  const outcomes = await page.evaluate(async (list) => {
    // The list travels as text, and is made into functions here, where the debugger is exempt from the page's policy.
    const attempts = (0, eval)(`(${list})()`) as Record<string, () => unknown>
    const outcomes: [string, boolean][] = []
    for (const [name, attempt] of Object.entries(attempts)) {
      const outcome = await Promise.resolve()
        .then(attempt)
        .catch(() => false)
      outcomes.push([name, outcome === true])
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
    return outcomes
  }, hostileAttempts.toString())

  expect(outcomes.length).toBeGreaterThanOrEqual(50)
  expect(outcomes.filter(([, succeeded]) => succeeded).map(([name]) => name)).toEqual([])
  expect(page.url()).toBe(address)
  expect(
    page
      .frames()
      .map((frame) => frame.url())
      .filter((url) => url.includes('example.com'))
  ).toEqual([])
  expect(app.windows()).toHaveLength(1)
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL())
  )
  expect(windows).toEqual(['app://ui/index.html'])
})
