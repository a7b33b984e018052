import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endProgram } from './end-program'
import { expect, test } from './fixtures'
import { launchProgram, windowOf } from './launch-program'
import { programFilesIn } from './data-in'
import { askStandIn } from './stand-in-record'
import { windowState } from './window-state'

for (const withheld of ['ready-to-show', 'did-finish-load', 'ready-to-show,did-finish-load']) {
  test(`the window shows itself where Electron never says ${withheld}`, async ({ dataFolder }) => {
    const app = await launchProgram(dataFolder, { env: { STAND_IN_WITHHOLD: withheld } })
    await windowOf(app)
    await expect.poll(() => windowState(app)).toMatchObject({ isVisible: true, isFocused: true })
    await endProgram(app)
  })
}

test('a window that was maximized is so again, in front and with focus, on the ground of its theme', async ({
  dataFolder
}) => {
  const first = await launchProgram(dataFolder)
  const page = await windowOf(first)
  await page.getByRole('button', { name: /^Utseende/ }).click()
  await page.getByRole('menuitemradio', { name: 'Mörkt' }).click()
  await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.maximize())
  const closed = first.waitForEvent('close')
  await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed

  const second = await launchProgram(dataFolder)
  const desk = await (await windowOf(second)).evaluate(() => getComputedStyle(document.body).backgroundColor)
  await expect
    .poll(() => windowState(second))
    .toMatchObject({ isVisible: true, isFocused: true, isMaximized: true, ground: desk })
  await endProgram(second)
})

test('a note of the window that cannot be read is none', async ({ dataFolder }) => {
  const first = await launchProgram(dataFolder)
  await windowOf(first)
  await endProgram(first)
  writeFileSync(join(programFilesIn(dataFolder), 'window.json'), '{"theme":"rosa","place":{"x":"mitten"}}')
  const second = await launchProgram(dataFolder)
  await windowOf(second)
  await expect.poll(() => windowState(second)).toMatchObject({ isVisible: true, isMaximized: false })
  await endProgram(second)
})

test('when the page has saved late and closes while main’s question stands, the question goes and nothing fails', async ({
  app,
  page
}) => {
  const errors: string[] = []
  app.process().stderr?.on('data', (text: Buffer) => errors.push(text.toString()))
  await app.evaluate(({ dialog, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) throw new Error('There should be a window.')
    // The page does not hear that it should close, and is waited for no time at all.
    window.webContents.send = () => undefined
    const { setTimeout: wait } = globalThis
    const soon = (run: () => void, milliseconds: number) => wait(run, milliseconds === 10_000 ? 0 : milliseconds)
    Object.assign(globalThis, { setTimeout: soon })
    dialog.showMessageBox = ((_window: unknown, { signal }: Electron.MessageBoxOptions) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => {
          Object.assign(globalThis, { isTakenAway: true })
          resolve({ response: 0, checkboxChecked: false })
        })
      })) as typeof dialog.showMessageBox
    // Keeps the program running when its own window has gone.
    new BrowserWindow({ show: false })
    window.close()
  })
  // The page may be gone before it has answered.
  await page.evaluate(() => void window.api.closeWindow()).catch(() => undefined)
  await expect.poll(() => app.evaluate(() => 'isTakenAway' in globalThis)).toBe(true)
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(errors.join('')).not.toContain('destroyed')
})

test('when Windows asks whether it may log off, what is unsaved is saved and the window stays', async ({
  app,
  page
}) => {
  const asked: string[] = []
  await page.exposeFunction('note', (word: string) => asked.push(word))
  await page.evaluate(() => {
    const { note } = window as unknown as { note: (word: string) => void }
    window.api.onFlush(() => note('flush'))
    window.api.onClosing(() => note('closing'))
  })
  await app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('query-session-end', {}))
  await expect.poll(() => asked).toEqual(['flush'])
  expect(app.windows()).toHaveLength(1)
})

test('the window comes back to the screen it stood on, and to one that is there where that has gone', async ({
  dataFolder
}) => {
  const place = { x: -1500, y: 100, width: 1000, height: 700, maximized: false }
  const screens = [
    { x: 0, y: 0, width: 1280, height: 800 },
    { x: -1920, y: 0, width: 1920, height: 1080 }
  ]
  mkdirSync(programFilesIn(dataFolder), { recursive: true })
  writeFileSync(join(programFilesIn(dataFolder), 'window.json'), JSON.stringify({ theme: 'light', place }))
  for (const [there, x] of [
    [screens, -1500],
    [screens.slice(0, 1), 0]
  ] as const) {
    const app = await launchProgram(dataFolder, { env: { STAND_IN_SCREENS: JSON.stringify(there) } })
    await windowOf(app)
    test.skip((await askStandIn(app, () => true)) === undefined, 'Real Electron has the screens it has.')
    const bounds = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
    expect(bounds).toEqual({ x, y: 100, width: 1000, height: 700 })
    await endProgram(app)
  }
})
