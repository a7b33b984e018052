import { mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeGeneration } from '../../electron/storage/generations/generation-bytes'
import { dataIn } from '../app/data-in'
import { endProgram } from '../app/end-program'
import { secretary } from '../app/secretary'
import { seriesOnDisk } from '../app/series-on-disk'
import { expect, test, type Sitting } from './fixtures'

const sample = 'Exempelnämnden 2023'

/** Two states on the disk, one after the other; the program has ended. */
async function leaveTwoStates({ app, page }: Sitting): Promise<void> {
  const { openMatter, goTo, field, leave } = secretary(page)
  for (const place of ['Före', 'Efter']) {
    await openMatter(sample)
    await goTo('Nämnd och möte')
    await field('Plats').fill(place)
    await leave()
  }
  await endProgram(app)
}

test('a data folder that is gone', async ({ start, dataFolder, photograph }) => {
  const first = await start(dataFolder)
  await expect(first.page.getByRole('button', { name: sample, exact: true })).toBeVisible()
  await endProgram(first.app)
  rmSync(dataIn(dataFolder), { recursive: true })
  mkdirSync(dataIn(dataFolder))
  const { page } = await start(dataFolder)
  await expect(page.getByRole('heading', { name: 'Datamappen går inte att hitta' })).toBeVisible()
  await photograph(page, 'place-gone')
  await page.getByRole('button', { name: 'Börja om med en tom mapp…' }).click()
  await photograph(page, 'begin-in-empty')
})

test('a matter of which the newest state, or all, is damaged', async ({ start, dataFolder, photograph }) => {
  await leaveTwoStates(await start(dataFolder))
  const { folder, id, generations } = seriesOnDisk(dataIn(dataFolder))
  const [newest = ''] = generations
  truncateSync(newest, 900)
  const older = await start(dataFolder)
  await expect(older.page.getByText('Äldre kopia')).toBeVisible()
  await photograph(older.page, 'matters-older')
  await secretary(older.page).openMatter(sample)
  await photograph(older.page, 'older-used')
  await endProgram(older.app)

  for (const generation of seriesOnDisk(dataIn(dataFolder)).generations) truncateSync(generation, 500)
  const damaged = await start(dataFolder)
  await damaged.page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click()
  await expect(damaged.page.getByRole('heading', { level: 1, name: 'Ärendet är skadat' })).toBeVisible()
  await photograph(damaged.page, 'matter-damaged')
  await endProgram(damaged.app)

  const facts = { schema: 99, series: id, generation: 99, savedAt: '2031-05-24T08:41:00.000Z', writer: 'abc' }
  writeFileSync(join(folder, `${id}.0000000099.json`), encodeGeneration(facts, '{"future":true}'))
  const newer = await start(dataFolder)
  await newer.page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click()
  await expect(
    newer.page.getByRole('heading', { level: 1, name: 'Ärendet är sparat av en nyare version' })
  ).toBeVisible()
  await photograph(newer.page, 'matter-newer')
})

test('a save that fails', async ({ page, dataFolder, photograph }) => {
  const { openMatter, goTo, field } = secretary(page)
  await openMatter(sample)
  await goTo('Nämnd och möte')
  renameSync(dataIn(dataFolder), join(dataFolder, 'borta'))
  await field('Plats').fill('Rummet som inte fick plats')
  await expect(page.getByRole('alert', { name: 'Ej sparat' })).toBeVisible()
  await photograph(page, 'save-failed')
  await page.getByRole('button', { name: 'Ärenden', exact: true }).click()
  await expect(page.getByRole('alertdialog', { name: 'Det senaste är inte sparat' })).toBeVisible()
  await photograph(page, 'unsaved')
})
