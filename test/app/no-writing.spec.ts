import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { answerDialog } from './answer-dialog'
import { endProgram } from './end-program'
import { expect, test } from './fixtures'
import { fillDisk } from './fill-disk'
import { folderPrint } from './folder-print'
import { launchProgram, windowOf } from './launch-program'
import { makeReadOnly } from './make-read-only'
import { mattersOnDisk } from './matters-on-disk'
import { secretary } from './secretary'
import { smallDisk } from './small-disk'

const sample = 'Exempelnämnden 2023'
const needsRoot = 'A disk of its own can only be made by root on Linux.'

test('in a data folder that may not be written to every matter is read, changes are refused in words, and papers are made', async ({
  dataFolder
}) => {
  const disk = join(dataFolder, 'liten disk')
  const release = smallDisk(disk)
  test.skip(release === null, needsRoot)
  test.slow()
  const env = { NAMNDKLAR_DATA: disk }
  const first = await launchProgram(dataFolder, { env })
  await expect((await windowOf(first)).getByRole('button', { name: sample, exact: true })).toBeVisible()
  await endProgram(first)
  const makeWritable = makeReadOnly(disk)
  const before = folderPrint(disk)
  const app = await launchProgram(dataFolder, { env })
  try {
    const page = await windowOf(app)
    const { openMatter, goTo, field, question, leave } = secretary(page)
    await openMatter(sample)
    const bar = page.getByRole('region', { name: 'Ärendet är öppet för läsning' })
    await expect(bar).toContainText(`Det går inte att skriva i datamappen, ${disk}.`)

    await test.step('no field takes anything, and a change that is tried is refused in the bar', async () => {
      await goTo('Nämnd och möte')
      const before = await field('Plats').inputValue()
      await field('Plats').focus()
      await page.keyboard.type('Aldrig')
      await expect(field('Plats')).toHaveValue(before)
      await goTo('Enheter')
      await page.getByRole('button', { name: 'Lägg till enhet' }).click()
      await expect(bar.getByRole('alert')).toHaveText('Ändringen gjordes inte.')
      await goTo('Beslut')
      await question('decision.form').getByRole('radio').last().press('Space')
      await goTo('Texter')
      // The paper's zoom is a toolbar too, and stays.
      await expect(page.getByRole('main').getByRole('toolbar')).toHaveCount(0)
    })
    await test.step('a paper is made, and a copy saved', async () => {
      const paper = join(dataFolder, 'papper.docx')
      await answerDialog.save(app, paper)
      await page
        .getByRole('button', { name: /^Exportera Tjänsteutlåtande/ })
        .first()
        .click()
      await expect.poll(() => existsSync(paper) && statSync(paper).size).toBeGreaterThan(5_000)
      await answerDialog.save(app, join(dataFolder, 'kopia.namndklar'))
      await bar.getByRole('button', { name: 'Spara en kopia som…' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'En kopia är sparad' })).toHaveCount(1)
    })
    expect(folderPrint(disk)).toBe(before)

    await test.step('once it may be written to, reading it anew is enough', async () => {
      makeWritable()
      await bar.getByRole('button', { name: 'Läs in igen' }).click()
      await expect(bar).toHaveCount(0)
      await goTo('Nämnd och möte')
      await field('Plats').fill('Nu går det')
      await leave()
      expect(mattersOnDisk(disk).map(({ meeting }) => meeting.place)).toEqual(['Nu går det'])
    })
  } finally {
    await endProgram(app)
    release?.()
  }
})

test('a data folder that becomes read-only while a matter is open is told, and another folder can be chosen', async ({
  dataFolder
}) => {
  const disk = join(dataFolder, 'liten disk')
  const release = smallDisk(disk)
  test.skip(release === null, needsRoot)
  const data = join(disk, 'namndklar')
  mkdirSync(data)
  const empty = join(dataFolder, 'ny plats')
  mkdirSync(empty)
  const app = await launchProgram(dataFolder, { env: { XDG_DATA_HOME: join(dataFolder, 'profil') } })
  try {
    const page = await windowOf(app)
    const { startMatter, goTo, field, saveWords } = secretary(page)
    await expect(page.getByRole('button', { name: sample, exact: true })).toBeVisible()
    // The page chooses the folder on the disk as a person would: there is no other way in.
    await answerDialog.open(app, [data])
    expect(await page.evaluate(() => window.api.chooseDataFolder())).toMatchObject({
      ok: true,
      value: { outcome: 'empty' }
    })
    expect(await page.evaluate(() => window.api.beginAnew({ where: 'chosen' }))).toMatchObject({ ok: true })
    await startMatter('Biblioteksnämnden', '2023')
    await goTo('Nämnd och möte')
    makeReadOnly(disk)
    await field('Plats').fill('Rummet')
    const told = page.getByRole('alert', { name: 'Ej sparat' })
    await expect(told).toContainText('det går inte att skriva i datamappen')
    await answerDialog.open(app, [empty])
    await told.getByRole('button', { name: 'Välj en annan datamapp…' }).click()
    const question = page.getByRole('alertdialog', { name: 'Mappen är tom' })
    await question.getByRole('button', { name: 'Börja om här' }).click()
    await expect(saveWords()).toHaveText(/^Sparat /)
    await expect(field('Plats')).toHaveValue('Rummet')
    expect(mattersOnDisk(empty).map(({ meeting }) => meeting.place)).toContain('Rummet')
  } finally {
    await endProgram(app)
    release?.()
  }
})

test('a disk that is full at the first start is told, and room is enough to go on', async ({ dataFolder }) => {
  const disk = join(dataFolder, 'liten disk')
  const release = smallDisk(disk)
  test.skip(release === null, needsRoot)
  const filler = join(disk, 'utfyllnad')
  fillDisk(filler)
  const app = await launchProgram(dataFolder, { env: { NAMNDKLAR_DATA: join(disk, 'data') } })
  try {
    const page = await windowOf(app)
    await expect(page.getByRole('heading', { level: 1, name: 'Disken är full' })).toBeVisible()
    rmSync(filler)
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Ärenden' })).toBeVisible()
  } finally {
    await endProgram(app)
    release?.()
  }
})

test('a place that may not be written to at the first start is told, and left as it is', async ({ dataFolder }) => {
  const disk = join(dataFolder, 'liten disk')
  const release = smallDisk(disk)
  test.skip(release === null, needsRoot)
  makeReadOnly(disk)
  const app = await launchProgram(dataFolder, { env: { NAMNDKLAR_DATA: join(disk, 'data') } })
  try {
    const page = await windowOf(app)
    await expect(page.getByRole('heading', { level: 1, name: 'Det går inte att skriva i datamappen' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Be it-stödet')
  } finally {
    await endProgram(app)
    release?.()
  }
})
