import type { Page } from '@playwright/test'
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { encodeGeneration } from '../../electron/storage/generations/generation-bytes'
import { accessibilityViolations } from './accessibility-violations'
import { answerDialog } from './answer-dialog'
import { dataIn } from './data-in'
import { endProgram } from './end-program'
import { expect, test } from './fixtures'
import { folderPrint } from './folder-print'
import { launchProgram, windowOf } from './launch-program'
import { mattersOnDisk } from './matters-on-disk'
import { secretary } from './secretary'
import { seriesOnDisk } from './series-on-disk'
import { shownInFolder } from './shown-in-folder'

const sample = 'Exempelnämnden 2023'
const sent = resolve(import.meta.dirname, '../cases/2024-bromma.namndklar')

/** Two states on the disk, one after the other; the program has ended. */
async function leaveTwoStates(folder: string): Promise<string> {
  const app = await launchProgram(folder)
  const { openMatter, goTo, field, leave } = secretary(await windowOf(app))
  for (const place of ['Före', 'Efter']) {
    await openMatter(sample)
    await goTo('Nämnd och möte')
    await field('Plats').fill(place)
    await leave()
  }
  await endProgram(app)
  return dataIn(folder)
}

const start = async (folder: string) => {
  const app = await launchProgram(folder)
  const page = await windowOf(app)
  return { app, page, at: secretary(page) }
}
const olderBar = (page: Page) => page.getByRole('region', { name: 'En äldre kopia visas' })

test('damaged settings are told over the list, and those made after that are kept', async ({ dataFolder }) => {
  const dark = (page: Page) => page.getByRole('menuitemradio', { name: 'Mörkt' })
  const openLooks = (page: Page) => page.getByRole('button', { name: 'Utseende' }).click()
  const first = await start(dataFolder)
  const folder = join(dataIn(dataFolder), '..', 'program', 'settings')
  const kept = () => readdirSync(folder).filter((name) => readFileSync(join(folder, name), 'utf8').includes('"dark"'))
  await openLooks(first.page)
  await dark(first.page).click()
  await expect.poll(kept).not.toEqual([])
  await endProgram(first.app)
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'skräp')

  const second = await start(dataFolder)
  await expect(second.page.getByText('Programmets inställningar är skadade')).toBeVisible()
  expect(await accessibilityViolations(second.page)).toEqual([])
  await openLooks(second.page)
  await dark(second.page).click()
  await expect.poll(kept).not.toEqual([])
  await endProgram(second.app)

  const third = await start(dataFolder)
  await expect(third.page.getByRole('heading', { name: 'Ärenden' })).toBeVisible()
  await expect(third.page.getByText('Programmets inställningar')).toHaveCount(0)
  await openLooks(third.page)
  await expect(dark(third.page)).toBeChecked()
  await endProgram(third.app)
})

test('a damaged newest state is told at every opening until the person says yes to the copy that is shown', async ({
  dataFolder
}) => {
  test.slow()
  const data = await leaveTwoStates(dataFolder)
  const [newest = ''] = seriesOnDisk(data).generations
  truncateSync(newest, 900)
  const left = readFileSync(newest)

  for (const time of ['the first', 'the second']) {
    await test.step(`told the ${time} time, and left`, async () => {
      const { app, page, at } = await start(dataFolder)
      await expect(page.getByText('Äldre kopia')).toBeVisible()
      await at.openMatter(sample)
      await expect(olderBar(page)).toContainText('Det senast sparade är skadat och går inte att läsa.')
      await expect(olderBar(page)).toContainText(
        /Här visas ärendet som det var \d\d\.\d\d\. Det som sparades därefter, senast \d\d\.\d\d, kan saknas\./
      )
      expect(await accessibilityViolations(page)).toEqual([])
      await at.goTo('Nämnd och möte')
      await expect(at.field('Plats')).toHaveValue('Före')
      await at.leave()
      await endProgram(app)
    })
  }
  expect(readFileSync(`${newest}.bad`)).toEqual(left)

  const { app, page, at } = await start(dataFolder)
  await at.openMatter(sample)
  const shown = await shownInFolder(app)
  await olderBar(page).getByRole('button', { name: 'Visa i mapp' }).click()
  await expect.poll(shown).toEqual([`${newest}.bad`])
  await olderBar(page)
    .getByRole('button', { name: /^Använd kopian från \d\d\.\d\d$/ })
    .click()
  await expect(olderBar(page)).toHaveCount(0)
  expect(mattersOnDisk(data).map(({ meeting }) => meeting.place)).toEqual(['Före'])
  await at.leave()
  await at.openMatter(sample)
  await expect(at.saveWords()).toHaveText(/^Sparat /)
  await expect(olderBar(page)).toHaveCount(0)
  await endProgram(app)
})

test('a matter of which nothing can be read is replaced by a file after a yes, and the damaged files stay', async ({
  dataFolder
}) => {
  const data = await leaveTwoStates(dataFolder)
  const { folder, generations } = seriesOnDisk(data)
  for (const generation of generations) truncateSync(generation, 500)
  const before = folderPrint(folder)
  const { app, page } = await start(dataFolder)
  await page.locator('[data-part=row-toggle]').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ärendet är skadat' })).toBeFocused()
  const files = page.getByRole('list', { name: 'Ärendets filer' }).getByRole('listitem')
  await expect(files).toHaveCount(generations.length)
  await expect(files.first()).toContainText(basename(generations[0] ?? ''))
  await expect(files.first()).toContainText(/sparad \d\d\.\d\d/)

  expect(await accessibilityViolations(page)).toEqual([])

  const shown = await shownInFolder(app)
  await page.getByRole('button', { name: 'Visa i mapp' }).click()
  await expect.poll(shown).toEqual([generations[0]])

  await answerDialog.open(app, [sent])
  await page.getByRole('button', { name: 'Använd en fil i stället…' }).click()
  const question = page.getByRole('alertdialog', { name: 'Använda filen?' })
  await expect(question).toContainText('Bromma')
  await expect(question).toContainText('Filen är sparad ur ett annat ärende')
  await question.getByRole('button', { name: 'Avbryt' }).click()
  expect(folderPrint(folder)).toBe(before)

  await page.getByRole('button', { name: 'Använd en fil i stället…' }).click()
  await question.getByRole('button', { name: 'Använd filen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2024')
  for (const line of before.split('\n')) expect(folderPrint(folder)).toContain(line)
  expect(mattersOnDisk(data)).toHaveLength(1)
  await endProgram(app)
})

test('a matter of which nothing can be read goes to the trash, and comes back as it was', async ({ dataFolder }) => {
  const data = await leaveTwoStates(dataFolder)
  const { folder, generations } = seriesOnDisk(data)
  for (const generation of generations) writeFileSync(generation, '')
  const before = folderPrint(folder)
  const { app, page } = await start(dataFolder)
  await page.locator('[data-part=row-toggle]').click()
  await page.getByRole('button', { name: 'Lägg i papperskorgen' }).click()
  await expect(page.locator('[data-part=row-toggle]')).toHaveCount(0)
  expect(readdirSync(join(data, 'matters'))).toEqual([])
  await page.getByRole('button', { name: 'Ångra ta bort' }).click()
  await expect(page.locator('[data-part=row-toggle]')).toHaveCount(1)
  expect(folderPrint(folder)).toBe(before)
  await endProgram(app)
})

test('a matter that a newer version has saved is left to the last byte, and told', async ({ dataFolder }) => {
  const data = await leaveTwoStates(dataFolder)
  const { id, folder } = seriesOnDisk(data)
  const facts = { schema: 99, series: id, generation: 99, savedAt: '2031-05-24T08:41:00.000Z', writer: 'abc' }
  writeFileSync(join(folder, `${id}.0000000099.json`), encodeGeneration(facts, '{"future":true}'))
  const before = folderPrint(folder)
  const { app, page } = await start(dataFolder)
  await page.locator('[data-part=row-toggle]').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ärendet är sparat av en nyare version' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Inget har ändrats.')
  await expect(page.getByRole('main')).toContainText('Uppdatera programmet på den här datorn')
  await expect(page.getByRole('listitem').first()).toContainText('sparad den 24 maj 2031')
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await page.getByRole('button', { name: 'Till ärendena' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ärenden' })).toBeVisible()
  await endProgram(app)
  expect(folderPrint(folder)).toBe(before)
})
