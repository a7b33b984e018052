import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { electronExecutable } from './electron-executable'
import { endProgram } from './end-program'
import { expect, test } from './fixtures'
import { launchProgram, placesIn, windowOf } from './launch-program'
import { mattersOnDisk } from './matters-on-disk'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'
const root = resolve(import.meta.dirname, '../..')

test('a second start over the same data is sent to the first, whose matter stays open with what was typed', async ({ page, dataFolder }) => {
  const { openMatter, goTo, field } = secretary(page)
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await field('Plats').fill('Biblioteket')

  const second = spawn(electronExecutable(), [root, '--no-sandbox'], { env: { ...process.env, ...placesIn(dataFolder) }, stdio: 'ignore' })
  const [code] = await once(second, 'exit')

  expect(code).toBe(0)
  await expect(field('Plats')).toHaveValue('Biblioteket')
})

test('two programs over the same data never overwrite each other: the second is told, and its text is kept', async ({ dataFolder }) => {
  const data = join(dataFolder, 'delad')
  const start = async (name: string) => {
    mkdirSync(join(dataFolder, name))
    const app = await launchProgram(join(dataFolder, name), { env: { NAMNDKLAR_DATA: data } })
    const page = await windowOf(app)
    return { app, page, at: secretary(page) }
  }
  const anna = await start('anna')
  await expect(anna.page.getByRole('button', { name: sample, exact: true })).toBeVisible()
  const bo = await start('bo')
  for (const { at } of [anna, bo]) {
    await at.openMatter(sample)
    await at.goTo('Nämnd och möte')
  }
  const onDisk = () => mattersOnDisk(data).map(({ meeting }) => meeting.place)

  await anna.at.field('Plats').fill('Annas rum')
  await expect.poll(onDisk).toEqual(['Annas rum'])
  await bo.at.field('Plats').fill('Bos rum')

  const told = bo.page.getByRole('alert', { name: 'Inte sparat' })
  await expect(told).toContainText('Ärendet har ändrats av en annan körning av programmet.')
  await expect(told).toContainText('Din version är sparad som en egen kopia')
  await expect(bo.at.saveWords()).not.toHaveText(/^Sparat/)
  await expect(bo.at.field('Plats')).toHaveValue('Bos rum')
  expect(onDisk()).toEqual(['Annas rum'])
  const copy = /egen kopia, (.*\.json)\./.exec(await told.innerText())?.[1] ?? ''
  expect(existsSync(copy)).toBe(true)
  expect(readFileSync(copy, 'utf8')).toContain('Bos rum')

  await test.step('the first goes on as before', async () => {
    await anna.at.field('Plats').fill('Annas andra rum')
    await expect.poll(onDisk).toEqual(['Annas andra rum'])
    await anna.at.leave()
  })

  await test.step('the second opens the matter again, and sees what the first has written', async () => {
    await bo.page.getByRole('button', { name: 'Ärenden', exact: true }).click()
    const question = bo.page.getByRole('alertdialog')
    await expect(question).toContainText('Din version är sparad som en egen kopia')
    await expect(question).not.toContainText('förlorat')
    await question.getByRole('button', { name: 'Lämna ärendet' }).click()
    await bo.at.openMatter(sample)
    await bo.at.goTo('Nämnd och möte')
    await expect(bo.at.field('Plats')).toHaveValue('Annas andra rum')
    await bo.at.field('Plats').fill('Bos rum igen')
    await expect.poll(onDisk).toEqual(['Bos rum igen'])
    expect(readFileSync(copy, 'utf8')).toContain('Bos rum')
  })
  await endProgram(anna.app)
  await endProgram(bo.app)
})
