import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { hostname, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { endProgram } from '../app/end-program'
import { test as base } from '../app/fixtures'
import { launchProgram, windowOf } from '../app/launch-program'
import { looks, usual, type LookName } from './looks'
import { settled } from './settled'
import { showNobodys } from './show-nobodys'

/** Between the sample year's report and its meeting. */
const now = '2023-05-25T14:32:00+02:00'
const clock = resolve(import.meta.dirname, 'fixed-clock.cjs')
/** Drawn in parts, an edge's shade depends on where a part happened to begin. */
const whole = [
  '--disable-partial-raster',
  '--default-tile-width=4096',
  '--default-tile-height=4096',
  '--num-raster-threads=1'
]
const before = [...whole, '-r', clock]
const stillness = { TZ: 'Europe/Stockholm', PICTURES_NOW: now }
const pictures = resolve(process.env['PICTURES'] ?? resolve(import.meta.dirname, '../../out/pictures'))

/** Large pictures take their time on a machine that does other things too. */
const patience = 60_000

export interface Sitting {
  readonly app: ElectronApplication
  readonly page: Page
}

interface PictureFixtures {
  /** Starts the program over a data folder, at a time that stands still. */
  start: (folder: string, more?: { words?: string[]; env?: Record<string, string> }) => Promise<Sitting>
  /** Photographs the window in some looks, and leaves it in the first. */
  photograph: (page: Page, name: string, as?: readonly LookName[]) => Promise<void>
}

export const test = base.extend<PictureFixtures>({
  start: async ({}, use) => {
    const started: Parameters<typeof endProgram>[] = []
    await use(async (folder, { words = [], env = {} } = {}) => {
      const app = await launchProgram(folder, { before, words, env: { ...stillness, ...env } })
      started.push([app, app.process()])
      const page = await windowOf(app)
      page.setDefaultTimeout(patience)
      await page.clock.setFixedTime(now)
      await page.emulateMedia(looks['1280-light'].media)
      await page.setViewportSize(looks['1280-light'])
      return { app, page }
    })
    for (const each of started) await endProgram(...each)
  },
  app: async ({ start, dataFolder, words }, use) => use((await start(dataFolder, { words })).app),
  photograph: async ({ dataFolder }, use) => {
    const nobodys = [
      [dataFolder, '/home/kim'],
      [`${userInfo().username} på ${hostname()}`, 'kim på kontoret']
    ] as const
    await use(async (page, name, as = usual) => {
      await settled(page)
      for (const each of [...as, '1280-light'] as const) {
        await page.setViewportSize(looks[each])
        await page.emulateMedia(looks[each].media)
        if (!as.includes(each)) continue
        await page.mouse.move(0, 0)
        await page.evaluate(() => document.fonts.ready)
        await showNobodys(page, nobodys)
        const path = join(pictures, `${name}-${each}.png`)
        await test.step(`${name}-${each}`, () => page.screenshot({ path, animations: 'disabled', caret: 'hide' }))
      }
    })
  }
})

export { expect }
