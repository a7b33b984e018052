import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accessibilityViolations } from './accessibility-violations'
import { answerDialog } from './answer-dialog'
import { dataIn } from './data-in'
import { endProgram } from './end-program'
import { expect, test } from './fixtures'
import { folderPrint } from './folder-print'
import { launchProgram, windowOf } from './launch-program'
import { mattersOnDisk } from './matters-on-disk'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'
const gone = { level: 1, name: 'Datamappen går inte att hitta' } as const

/** One run of the program, so that the data folder has existed. */
async function runOnce(folder: string, env = {}): Promise<void> {
  const app = await launchProgram(folder, { env })
  await expect((await windowOf(app)).getByRole('button', { name: sample, exact: true })).toBeVisible()
  await endProgram(app)
}

test('a data folder that has moved is chosen again, other folders are refused, and the next start remembers', async ({
  dataFolder
}) => {
  test.slow()
  await runOnce(dataFolder)
  const moved = join(dataFolder, 'flyttade ärenden')
  renameSync(dataIn(dataFolder), moved)
  const other = join(dataFolder, 'bilder')
  mkdirSync(other)
  writeFileSync(join(other, 'bild.png'), 'bild')
  const before = folderPrint(other)

  const app = await launchProgram(dataFolder)
  const page = await windowOf(app)
  await expect(page.getByRole('heading', gone)).toBeFocused()
  await expect(page.getByRole('main')).toContainText(dataIn(dataFolder))
  await expect(page.getByRole('main')).toContainText('Inget har skrivits och inget har tagits bort.')
  expect(await accessibilityViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByText('Det går inte än.', { exact: true }).first()).toBeVisible()

  await answerDialog.open(app, [other])
  await page.getByRole('button', { name: 'Välj mappen igen…' }).click()
  await expect(page.getByRole('main')).toContainText(`Mappen ${other} är ingen datamapp från Nämndklar.`)
  await answerDialog.cancel(app)
  await page.getByRole('button', { name: 'Välj mappen igen…' }).click()
  await answerDialog.open(app, [moved])
  await page.getByRole('button', { name: 'Välj mappen igen…' }).click()
  await expect(page.getByRole('button', { name: sample, exact: true })).toBeVisible()
  await expect(page.getByText(`Sparas i ${moved}`)).toBeVisible()
  await endProgram(app)
  expect(folderPrint(other)).toBe(before)
  expect(readdirSync(join(dataFolder, 'namndklar'))).not.toContain('data')

  const again = await launchProgram(dataFolder)
  const { openMatter, goTo, field, leave } = secretary(await windowOf(again))
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await field('Plats').fill('I den flyttade mappen')
  await leave()
  await endProgram(again)
  expect(mattersOnDisk(moved).map(({ meeting }) => meeting.place)).toEqual(['I den flyttade mappen'])
})

test('where an administrator has said where the data lie, the view says so and offers no choice', async ({
  dataFolder
}) => {
  const env = { NAMNDKLAR_DATA: join(dataFolder, 'delad') }
  await runOnce(dataFolder, env)
  rmSync(env.NAMNDKLAR_DATA, { recursive: true })
  const app = await launchProgram(dataFolder, { env })
  const page = await windowOf(app)
  await expect(page.getByRole('heading', gone)).toBeVisible()
  await expect(page.getByText('Platsen är bestämd av it-stödet (inställningen NAMNDKLAR_DATA)')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Välj mappen igen…' })).toHaveCount(0)
  expect(await page.evaluate(() => window.api.chooseDataFolder())).toMatchObject({
    ok: false,
    problem: { kind: 'place-set-by-administrator' }
  })
  await endProgram(app)
})

test('an empty store is begun only after a second question', async ({ dataFolder }) => {
  await runOnce(dataFolder)
  const data = dataIn(dataFolder)
  rmSync(data, { recursive: true })
  mkdirSync(data)
  const app = await launchProgram(dataFolder)
  const page = await windowOf(app)
  const question = page.getByRole('alertdialog', { name: 'Börja om med en tom mapp?' })
  await page.getByRole('button', { name: 'Börja om med en tom mapp…' }).click()
  await expect(question.getByRole('button', { name: 'Avbryt' })).toBeFocused()
  expect(await accessibilityViolations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(question).toHaveCount(0)
  expect(folderPrint(data)).toBe('')

  await test.step('in another folder, which must be empty', async () => {
    const empty = join(dataFolder, 'ny plats')
    mkdirSync(empty)
    await answerDialog.open(app, [empty])
    await page.getByRole('button', { name: 'Börja om med en tom mapp…' }).click()
    await question.getByRole('button', { name: 'Välj en tom mapp…' }).click()
    const second = page.getByRole('alertdialog', { name: 'Mappen är tom' })
    await second.getByRole('button', { name: 'Avbryt' }).click()
    expect(readdirSync(empty)).toEqual([])
  })

  await page.getByRole('button', { name: 'Börja om med en tom mapp…' }).click()
  await question.getByRole('button', { name: 'Börja om på samma plats' }).click()
  await expect(page.getByRole('button', { name: sample, exact: true })).toBeVisible()
  await endProgram(app)
  expect(mattersOnDisk(data)).toHaveLength(1)
})

for (const [how, destroy] of Object.entries({
  removed: (data: string) => rmSync(data, { recursive: true }),
  emptied: (data: string) => {
    for (const name of readdirSync(data)) rmSync(join(data, name), { recursive: true })
  }
})) {
  test(`nothing is written to a data folder that is ${how} while the program runs, whatever is done`, async ({
    app,
    page,
    dataFolder
  }) => {
    test.slow()
    const { openMatter, goTo, field } = secretary(page)
    const data = dataIn(dataFolder)
    const kept = join(dataFolder, 'undan')
    await openMatter(sample)
    await goTo('Nämnd och möte')
    await field('Plats').fill('Före')
    await expect.poll(() => mattersOnDisk(data).map(({ meeting }) => meeting.place)).toEqual(['Före'])
    cpSync(data, kept, { recursive: true })
    destroy(data)
    const nothing = () => readdirSync(join(data, '..')).includes('data') && readdirSync(data).length > 0

    await field('Plats').fill('Efter')
    const told = page.getByRole('alert', { name: 'Ej sparat' })
    await expect(told).toContainText('Datamappen finns inte längre')
    await told.getByRole('button', { name: 'Försök igen' }).click()
    await page.getByRole('button', { name: 'Utseende' }).click()
    await page.getByRole('menuitemradio', { name: 'Mörkt' }).click()
    await answerDialog.save(app, join(dataFolder, 'kopia.namndklar'))
    await told.getByRole('button', { name: 'Spara en kopia som…' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'En kopia är sparad' })).toHaveCount(1)
    expect(nothing()).toBe(false)

    await test.step('the list gives way to the view of the missing folder', async () => {
      await page.getByRole('button', { name: 'Ärenden', exact: true }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: 'Lämna utan att spara' }).click()
      await expect(page.getByRole('heading', gone)).toBeVisible()
      expect(nothing()).toBe(false)
    })

    rmSync(data, { recursive: true, force: true })
    renameSync(kept, data)
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await openMatter(sample)
    await goTo('Nämnd och möte')
    await expect(field('Plats')).toHaveValue('Före')
  })
}
