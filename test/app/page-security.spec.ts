import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

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
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.push(effectiveDirective))
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

test('the page stays where it is and opens no other window', async ({ app, page }) => {
  const address = page.url()
  await attempt(page, async () => {
    window.open('https://example.com/')
    const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' })
    document.body.append(link)
    link.click()
    location.href = 'https://example.com/'
    await new Promise((resolve) => setTimeout(resolve, 300))
  })
  expect(page.url()).toBe(address)
  await expect.poll(() => app.windows().length).toBe(1)
})

test('the page has none of Node', async ({ page }) => {
  const found = await attempt(page, () =>
    ['require', 'process', 'Buffer', 'global', 'module', 'setImmediate'].filter((name) => name in window)
  )
  expect(found).toEqual([])
})
