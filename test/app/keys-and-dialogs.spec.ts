import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { answerDialog } from './answer-dialog'
import { endProgram } from './end-program'
import { expect, test } from './fixtures'
import { launchProgram, windowOf } from './launch-program'
import { askStandIn } from './stand-in-record'

/** How large the page is after some keys that the page itself lets pass. */
const zoomAfter = (app: ElectronApplication, keys: string) =>
  app.evaluate(({ BrowserWindow, Menu }, keys) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.setZoomLevel(0)
    ;(Menu as unknown as { press: (keys: string) => boolean }).press(keys)
    return contents?.getZoomLevel()
  }, keys)

test('the page is made larger, smaller and as it was by the keys of a Swedish keyboard and of the numeric pad', async ({
  app,
  page
}) => {
  await expect(page.getByRole('heading', { name: 'Ärenden' })).toBeVisible()
  test.skip((await askStandIn(app, () => true)) === undefined, 'Real Electron’s keys are the system’s to press.')
  expect(await zoomAfter(app, 'Ctrl+=')).toBe(0.5)
  expect(await zoomAfter(app, 'Ctrl+Shift+=')).toBe(0.5)
  expect(await zoomAfter(app, 'Ctrl+numadd')).toBe(0.5)
  expect(await zoomAfter(app, 'Ctrl+-')).toBe(-0.5)
  expect(await zoomAfter(app, 'Ctrl+numsub')).toBe(-0.5)
  expect(await zoomAfter(app, 'Ctrl+num0')).toBe(0)
})

test('no two entries of a menu answer to the same letter or the same keys', async ({ app }) => {
  const menus = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => ({
      label,
      items: (submenu?.items ?? [])
        .filter(({ visible, type }) => visible && type !== 'separator')
        .map(({ label }) => label),
      keys: (submenu?.items ?? []).flatMap(({ accelerator }) => accelerator ?? [])
    }))
  )
  const letters = (labels: string[]) => labels.flatMap((label) => /&(.)/.exec(label)?.[1]?.toLowerCase() ?? [])
  const twice = (words: string[]) => words.filter((word, at) => words.indexOf(word) !== at)
  expect(twice(letters(menus.map(({ label }) => label)))).toEqual([])
  for (const { items } of menus) {
    expect(letters(items)).toHaveLength(items.length)
    expect(twice(letters(items))).toEqual([])
  }
  expect(twice(menus.flatMap(({ keys }) => keys))).toEqual([])
})

/** Answers the next open dialog with a file, and gives the folder that it began in. */
async function chosen(app: ElectronApplication, act: () => Promise<unknown>, file: string): Promise<unknown> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = ((_window: unknown, { defaultPath }: Electron.OpenDialogOptions) => {
      Object.assign(globalThis, { beganIn: defaultPath })
      return Promise.resolve({ canceled: false, filePaths: [filePath] })
    }) as typeof dialog.showOpenDialog
  }, file)
  await act()
  return app.evaluate(() => (globalThis as unknown as { beganIn: string }).beganIn)
}

test('a dialog begins where that kind of file was found the last time, after a restart too, and else in Documents', async ({
  dataFolder
}) => {
  const documents = join(dataFolder, 'Documents')
  const folders = { matters: join(dataFolder, 'mejl'), rules: join(dataFolder, 'regler') }
  for (const folder of [documents, ...Object.values(folders)]) mkdirSync(folder)
  for (const folder of Object.values(folders)) writeFileSync(join(folder, 'a.namndklar'), '{}')
  const app = await launchProgram(dataFolder)
  const page = await windowOf(app)
  const matter = () => page.evaluate(() => window.api.importMatterFile())
  const rules = () => page.evaluate(() => window.api.importRulesFile())
  expect(await chosen(app, matter, join(folders.matters, 'a.namndklar'))).toBe(documents)
  expect(await chosen(app, rules, join(folders.rules, 'a.namndklar'))).toBe(documents)
  expect(await chosen(app, matter, join(folders.matters, 'a.namndklar'))).toBe(folders.matters)
  await endProgram(app)

  const again = await launchProgram(dataFolder)
  const there = await windowOf(again)
  const once = () => there.evaluate(() => window.api.importRulesFile())
  expect(await chosen(again, once, join(folders.rules, 'a.namndklar'))).toBe(folders.rules)
  rmSync(folders.rules, { recursive: true })
  expect(await chosen(again, once, join(folders.matters, 'a.namndklar'))).toBe(documents)
  await endProgram(again)
})

test('the technical information is copied, and says nothing of persons, places or matters', async ({
  app,
  page,
  dataFolder
}) => {
  await expect(page.getByRole('heading', { name: 'Ärenden' })).toBeVisible()
  await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('about')?.click())
  await page.getByRole('button', { name: 'Kopiera teknisk information' }).click()
  await expect(page.getByRole('button', { name: 'Teknisk information kopierad' })).toBeVisible()
  const text = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(text).toMatch(/^Nämndklar 0\.1\.0/)
  expect(text).toContain('Grafikkort: på')
  expect(text).toMatch(/Start 0\.1\.0, \w+, grafik on/)
  expect(text).not.toContain(dataFolder)
  expect(text).not.toContain('Exempelnämnden')
})

test('what the system has no program for is told, and thrown at nobody', async ({ dataFolder }) => {
  const app = await launchProgram(dataFolder, { env: { STAND_IN_SHELL: 'refuses' } })
  const page = await windowOf(app)
  test.skip((await askStandIn(app, () => true)) === undefined, 'Real Electron asks the system that there is.')
  await answerDialog.save(app, join(dataFolder, 'rapport.docx'))
  const told = await page.evaluate(async () => {
    const listed = await window.api.listMatters()
    const id = listed.ok ? (listed.value.matters[0]?.id ?? '') : ''
    const opened = await window.api.openMatter({ id })
    if (!opened.ok) return []
    const { matter } = opened.value
    const written = await window.api.exportPaper({ matter, paper: 'staff-report', format: 'docx', draft: false })
    const path = written.ok && written.value.outcome === 'written' ? written.value.path : ''
    return [await window.api.openBlankMail({ matter }), await window.api.openExported({ path })]
  })
  expect(told.map((answer) => (answer.ok ? 'well' : answer.problem.kind))).toEqual(['no-mail-program', 'cannot-open'])
  await endProgram(app)
})
