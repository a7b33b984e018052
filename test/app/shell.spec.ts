import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { operationNames } from '../../shared/ipc/operation-names'
import { electronExecutable } from './electron-executable'
import { expect, test } from './fixtures'
import { placesIn } from './launch-program'
import { listenForMenuCommand } from './listen-for-menu-command'

const root = resolve(import.meta.dirname, '../..')

test('one window opens, on the program’s own page and under its name', async ({ app, page }) => {
  await expect(page).toHaveTitle('Nämndklar')
  expect(app.windows()).toHaveLength(1)
  const address = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())
  expect(address).toBe('app://ui/index.html')
})

test('the page gets the closed list of operations, and cannot change it', async ({ page }) => {
  const { names, frozen, replaced } = await page.evaluate(() => {
    const before = window.api
    try {
      Object.assign(window, { api: {} })
    } catch {
      // Refused, as the last expectation says.
    }
    return { names: Object.keys(window.api), frozen: Object.isFrozen(window.api), replaced: window.api !== before }
  })
  expect(names.sort()).toEqual([...operationNames, 'onProgress', 'onFlush', 'onMenuCommand', 'onClosing'].sort())
  expect(frozen).toBe(true)
  expect(replaced).toBe(false)
})

test('an operation with a payload that is not understood is answered by a problem', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const call = (name: string, ...values: unknown[]) =>
      (window.api as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>)[name]?.(...values)
    return [await call('openMatter', { id: '../../etc' }), await call('openMatter'), await call('listMatters', {}, {})]
  })
  expect(answers).toEqual([
    { ok: false, problem: { kind: 'not-understood', operation: 'openMatter' } },
    { ok: false, problem: { kind: 'not-understood', operation: 'openMatter' } },
    { ok: false, problem: { kind: 'not-understood', operation: 'listMatters' } }
  ])
})

test('a command in the menu reaches the page', async ({ app, page }) => {
  const nextCommand = await listenForMenuCommand(page)
  await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('show-help')?.click())
  expect(await nextCommand()).toBe('show-help')
})

test('every entry of the menu has a label of its own, also those whose work the system does', async ({ app }) => {
  const unlabelled = await app.evaluate(({ Menu }) => {
    const without = (items: Electron.MenuItem[]): string[] =>
      items.flatMap((item) => [
        ...(item.type !== 'separator' && item.label === '' ? [String(item.role)] : []),
        ...without(item.submenu?.items ?? [])
      ])
    return without(Menu.getApplicationMenu()?.items ?? [])
  })
  expect(unlabelled).toEqual([])
})

test('a second start ends at once and brings the first to the front with its file', async ({
  app,
  page,
  dataFolder
}) => {
  const file = join(dataFolder, 'Ärende åäö.namndklar')
  writeFileSync(file, '{}')
  const nextCommand = await listenForMenuCommand(page)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())

  const second = spawn(electronExecutable(), ['--no-sandbox', root, file], {
    env: { ...process.env, ...placesIn(dataFolder) },
    stdio: 'ignore'
  })
  const [code] = await once(second, 'exit')

  expect(code).toBe(0)
  expect(await nextCommand()).toBe('open-file')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true)
})

test('closing the window asks the page to save, and the page closes it', async ({ app, page }) => {
  await page.evaluate(() => window.api.onClosing(() => void window.api.closeWindow()))
  const closed = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
})
