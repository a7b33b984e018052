import { realElectron } from '../../build/real-electron.mjs'
import { expect, test } from '../app/fixtures'

/**
 * What only Electron itself can show. Everything here is skipped on the stand-in, by name and aloud; on a machine that has
 * Electron's binary, `npm run electron-only` runs it.
 */
test.skip(!realElectron(), 'Electron’s binary is not here: only it can show this.')

test('the page’s process is sandboxed, and the page knows of no Node', async ({ app, page }) => {
  expect(
    await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window))
  ).toEqual([])
  const sandboxed = await app.evaluate(({ app }) => app.getAppMetrics().filter(({ type }) => type === 'Tab'))
  expect(sandboxed.map(({ sandboxed }) => sandboxed)).not.toContain(false)
})

test('no permission is granted, neither asked for nor looked up', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'] as PermissionName[]
    const asked = await Promise.all(
      names.map((name) =>
        navigator.permissions.query({ name }).then(
          ({ state }) => state,
          () => 'denied'
        )
      )
    )
    return [...asked, await Notification.requestPermission()]
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
})

test('neither camera, microphone nor screen can be had', async ({ page }) => {
  const had = await page.evaluate(async () => {
    const { mediaDevices } = navigator
    const tried = [mediaDevices.getUserMedia({ video: true }), mediaDevices.getUserMedia({ audio: true })]
    const outcomes = await Promise.allSettled([...tried, mediaDevices.getDisplayMedia({ video: true })])
    return outcomes.map(({ status }) => status)
  })
  expect(had).toEqual(['rejected', 'rejected', 'rejected'])
})

test('a download comes to nothing', async ({ app, page }) => {
  const state = app.evaluate(
    ({ session }) =>
      new Promise((resolve) => {
        session.defaultSession.once('will-download', (event) => setTimeout(() => resolve(event.defaultPrevented), 200))
      })
  )
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'fil.txt'
    link.click()
  })
  expect(await state).toBe(true)
})

test('a guest is not attached, and another address is not gone to', async ({ app, page }) => {
  await page.evaluate(() => document.body.append(document.createElement('webview')))
  const address = page.url()
  await page.evaluate(() => void (location.href = 'about:blank'))
  await page.waitForTimeout(300)
  expect(page.url()).toBe(address)
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

test('the page answers under its own scheme with a code cache, a type and a policy', async ({ app }) => {
  const headers = await app.evaluate(async ({ net }) => {
    const answer = await net.fetch('app://ui/index.html')
    return [answer.status, answer.headers.get('content-type'), answer.headers.get('content-security-policy')]
  })
  expect(headers).toEqual([200, 'text/html; charset=utf-8', expect.stringContaining("default-src 'none'")])
})

test('the window comes into sight by itself', async ({ app, page }) => {
  await page.waitForLoadState()
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true)
})
