import type { ElectronApplication, Page } from '@playwright/test'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerDialog } from './answer-dialog'
import { dataIn } from './data-in'
import { endProgram } from './end-program'
import { fillDisk } from './fill-disk'
import { expect, test } from './fixtures'
import { folderPrint } from './folder-print'
import { launchProgram, windowOf } from './launch-program'
import { mattersOnDisk } from './matters-on-disk'
import { secretary } from './secretary'
import { smallDisk } from './small-disk'

const sample = 'Exempelnämnden 2023'

/** Each makes saving impossible, whoever runs the test, and returns what mends it. */
const obstacles: Record<string, (data: string) => () => void> = {
  'the data folder is gone': (data) => {
    renameSync(data, `${data} borta`)
    return () => renameSync(`${data} borta`, data)
  },
  'the folder of matters has become a file': (data) => {
    const matters = join(data, 'matters')
    renameSync(matters, `${matters} borta`)
    writeFileSync(matters, 'inte en mapp')
    return () => {
      rmSync(matters)
      renameSync(`${matters} borta`, matters)
    }
  }
}

async function typeInto(page: Page, text: string): Promise<void> {
  const { openMatter, goTo, field } = secretary(page)
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await field('Plats').fill(text)
}

for (const [trouble, obstruct] of Object.entries(obstacles)) {
  test(`when ${trouble} the failure is told, the text stays, and saving succeeds once it is mended`, async ({
    app,
    page,
    dataFolder
  }) => {
    const { openMatter, goTo, field, saveWords } = secretary(page)
    const data = dataIn(dataFolder)
    await openMatter(sample)
    await goTo('Nämnd och möte')
    const mend = obstruct(data)
    await field('Plats').fill('Rummet som inte fick plats')

    const told = page.getByRole('alert', { name: 'Ej sparat' })
    await expect(told).toContainText(
      trouble.includes('data folder') ? 'Datamappen finns inte längre' : 'Ärendets mapp finns inte längre'
    )
    await expect(told).toContainText('Det du har skrivit finns kvar i fönstret.')
    await expect(told).toContainText('eller spara en kopia på en annan plats.')
    await expect(saveWords()).toHaveText(/^Ej sparat sedan /)
    await expect(page.getByText(/^Sparat /)).toHaveCount(0)
    await expect(field('Plats')).toHaveValue('Rummet som inte fick plats')

    await test.step('a copy can be saved elsewhere', async () => {
      const copy = join(dataFolder, 'kopia.namndklar')
      await answerDialog.save(app, copy)
      await told.getByRole('button', { name: 'Spara en kopia som…' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'En kopia är sparad' })).toHaveCount(1)
      expect(readFileSync(copy, 'utf8')).toContain('Rummet som inte fick plats')
    })

    await test.step('leaving asks first, and staying loses nothing', async () => {
      await page.getByRole('button', { name: 'Ärenden', exact: true }).click()
      const question = page.getByRole('alertdialog', { name: 'Det senaste är inte sparat' })
      await expect(question.getByRole('button', { name: 'Stanna kvar' })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(field('Plats')).toHaveValue('Rummet som inte fick plats')
    })

    await test.step('trying again before it is mended fails as loudly', async () => {
      await told.getByRole('button', { name: 'Försök igen' }).click()
      await expect(saveWords()).toHaveText(/^Ej sparat sedan /)
      await expect(told).toBeVisible()
    })

    mend()
    await told.getByRole('button', { name: 'Försök igen' }).click()
    await expect(saveWords()).toHaveText(/^Sparat \d\d\.\d\d$/)
    await expect(told).toHaveCount(0)
    expect(mattersOnDisk(data).map(({ meeting }) => meeting.place)).toEqual(['Rummet som inte fick plats'])
  })
}

test('closing while saving fails asks in the window, once, and staying keeps everything', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, field } = secretary(page)
  await openMatter(sample)
  await goTo('Nämnd och möte')
  const mend = obstacles['the data folder is gone']?.(dataIn(dataFolder))
  await field('Plats').fill('Rummet som inte fick plats')
  const questions = await countWaitingQuestions(app)
  const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await close()

  const question = page.getByRole('alertdialog', { name: 'Det senaste är inte sparat' })
  await question.getByRole('button', { name: 'Stanna kvar' }).click()
  await expect(question).toHaveCount(0)
  await expect.poll(questions).toBe(0)
  await expect(field('Plats')).toHaveValue('Rummet som inte fick plats')

  mend?.()
  const closed = app.waitForEvent('close')
  await close()
  await closed
  expect(mattersOnDisk(dataIn(dataFolder)).map(({ meeting }) => meeting.place)).toEqual(['Rummet som inte fick plats'])
})

test('a data folder that was there and is gone is told at the start, and nothing new is put in its place', async ({
  dataFolder
}) => {
  const data = join(dataFolder, 'delad')
  const first = await launchProgram(dataFolder, { env: { NAMNDKLAR_DATA: data } })
  await expect((await windowOf(first)).getByRole('button', { name: sample, exact: true })).toBeVisible()
  await endProgram(first)
  rmSync(data, { recursive: true })
  mkdirSync(data)

  const second = await launchProgram(dataFolder, { env: { NAMNDKLAR_DATA: data } })
  const page = await windowOf(second)
  await expect(page.getByRole('heading', { level: 1, name: 'Datamappen går inte att hitta' })).toBeVisible()
  await expect(page.getByRole('button', { name: sample, exact: true })).toHaveCount(0)
  await endProgram(second)
  expect(folderPrint(data)).toBe('')
})

/** How many times main is about to ask, in a box of its own, whether to close a window that does not answer. */
async function countWaitingQuestions(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(() => {
    const { setTimeout: begin, clearTimeout: end } = globalThis
    const waiting = new Set<unknown>()
    const remembered = (call: () => void, milliseconds?: number) => {
      const timer = begin(call, milliseconds)
      if (milliseconds === 10_000) waiting.add(timer)
      return timer
    }
    const forgotten = (timer?: NodeJS.Timeout) => {
      waiting.delete(timer)
      end(timer)
    }
    Object.assign(globalThis, { setTimeout: remembered, clearTimeout: forgotten, waiting })
  })
  return () => app.evaluate(() => (Reflect.get(globalThis, 'waiting') as Set<unknown>).size)
}

test('when the disk is full the failure is told, what lay there is whole, and saving succeeds once there is room', async ({
  dataFolder
}) => {
  const data = join(dataFolder, 'liten disk')
  const release = smallDisk(data)
  test.skip(release === null, 'A small disk can only be made by root on Linux.')
  const app = await launchProgram(dataFolder, { env: { NAMNDKLAR_DATA: data } })
  try {
    const page = await windowOf(app)
    const { field, saveWords } = secretary(page)
    await typeInto(page, 'Före')
    await expect.poll(() => mattersOnDisk(data).map(({ meeting }) => meeting.place)).toEqual(['Före'])
    const filler = join(data, 'utfyllnad')
    fillDisk(filler)
    await field('Plats').fill('Rummet som inte fick plats')

    const told = page.getByRole('alert', { name: 'Ej sparat' })
    await expect(told).toContainText('Ändringarna är inte sparade, disken är full.')
    await expect(saveWords()).toHaveText(/^Ej sparat sedan /)
    await expect(field('Plats')).toHaveValue('Rummet som inte fick plats')
    expect(mattersOnDisk(data).map(({ meeting }) => meeting.place)).toEqual(['Före'])

    rmSync(filler)
    await told.getByRole('button', { name: 'Försök igen' }).click()
    await expect(saveWords()).toHaveText(/^Sparat \d\d\.\d\d$/)
    expect(mattersOnDisk(data).map(({ meeting }) => meeting.place)).toEqual(['Rummet som inte fick plats'])
  } finally {
    await endProgram(app)
    release?.()
  }
})
