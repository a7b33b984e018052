import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'
const linden = 'Dagcentralen Linden'

test('an earlier version is looked at, compared with now, restored, and the restoring undone', async ({ page }) => {
  const { openMatter, goTo, field, saveWords, leave, units } = secretary(page)
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await field('Plats').fill('Biblioteket')
  await leave()
  await openMatter(sample)
  await goTo('Enheter')
  await page.getByRole('button', { name: linden, exact: true }).click()
  await page.getByRole('main').getByRole('button', { name: 'Ta bort', exact: true }).click()
  await leave()
  await openMatter(sample)

  await saveWords().click()
  await expect(page.getByRole('heading', { level: 2, name: 'Tidigare versioner' })).toBeVisible()
  const rows = page.locator('[data-part=version]')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(0)).toContainText(`${linden} · hela enheten`)
  await expect(rows.nth(1)).toContainText('Plats för sammanträdet')
  await expect(rows.nth(2)).toContainText('Den äldsta version som finns kvar.')

  await rows
    .nth(2)
    .getByRole('button', { name: /^Jämför/ })
    .click()
  const place = rows.nth(2).getByRole('row', { name: /^Plats för sammanträdet/ })
  await expect(place.getByRole('cell').nth(0)).toHaveText('Sammanträdesrummet Linden')
  await expect(place.getByRole('cell').nth(1)).toHaveText('Biblioteket')
  await rows
    .nth(2)
    .getByRole('button', { name: /^Återställ versionen/ })
    .click()

  await expect(page.locator('[data-part=undo-notice]')).toContainText(
    /^Versionen från i dag kl\. \d\d\.\d\d är återställd\./
  )
  await expect(rows.nth(0)).toContainText('Sparad nu')
  await expect(rows).toHaveCount(4)
  await goTo('Enheter')
  await expect(units().first()).toHaveText(linden)
  await page.keyboard.press('Control+z')
  await goTo('Enheter')
  await expect(page.getByRole('button', { name: linden, exact: true })).toHaveCount(0)
  await goTo('Nämnd och möte')
  await expect(field('Plats')).toHaveValue('Biblioteket')
})

test('the version that a report was made of is named, outlives fifteen saves with its file’s checksum, and is restored', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, field, saveWords, leave } = secretary(page)
  const target = join(dataFolder, 'Tjänsteutlåtande 25 maj.docx')
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await field('Plats').fill('Biblioteket')
  await answerDialog.save(app, target)
  await page.getByRole('button', { name: 'Exportera Tjänsteutlåtande' }).click()
  await expect(page.getByRole('region', { name: 'Exporten' })).toContainText(`Filen är skapad: ${target}`)
  for (let save = 1; save <= 15; save += 1) {
    await field('Plats').fill(`Sal ${save}`)
    await field('Plats').blur()
    await page.evaluate(() => window.dispatchEvent(new Event('blur')))
    await expect(saveWords()).toHaveAttribute('data-save-state', 'saved')
  }

  await saveWords().click()
  const named = page.locator('[data-part=version]', { hasText: 'Tjänsteutlåtandet exporterades som Word, i dag kl. ' })
  await expect(named).toHaveCount(1)
  const sha256 = createHash('sha256').update(readFileSync(target)).digest('hex')
  await expect(named).toContainText(`Tjänsteutlåtande 25 maj.docx SHA-256 ${sha256.slice(0, 16)}…`)
  await expect(named.locator('code')).toHaveAttribute('title', sha256)
  await named.getByRole('button', { name: 'Kopiera hela kontrollsumman för Tjänsteutlåtande 25 maj.docx' }).click()
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(sha256)
  await named.getByRole('button', { name: /^Jämför/ }).click()
  await named.getByRole('button', { name: /^Återställ versionen/ }).click()
  await goTo('Nämnd och möte')
  await expect(field('Plats')).toHaveValue('Biblioteket')
  await page.keyboard.press('Control+z')
  await goTo('Nämnd och möte')
  await expect(field('Plats')).toHaveValue('Sal 15')
  await leave()
})

test('that the extract was sent is the name of the version it was sent of', async ({ page }) => {
  const { openMatter, goTo, saveWords, field, question } = secretary(page)
  await openMatter(sample)
  await goTo('Protokoll')
  await field('Paragrafens nummer').fill('23')
  await question('minutes.outcome').getByText('Enligt förslaget').click()
  await goTo('Papper')
  await page.getByRole('button', { name: /^Utdraget är skickat/ }).click()
  await expect(saveWords()).toHaveAttribute('data-save-state', 'saved')
  await saveWords().click()
  await expect(page.locator('[data-part=version]').first()).toContainText('Utdraget skickades, i dag kl. ')
})

test('extra copies go to the chosen folder, and a folder that is gone is told in the foot without being in the way', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, field, leave } = secretary(page)
  const stick = join(dataFolder, 'Minne å')
  mkdirSync(stick)
  await answerDialog.open(app, [stick])
  await page.getByRole('button', { name: 'Extra kopia', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Extra kopia i en annan mapp' })
  await dialog.getByRole('button', { name: 'Välj mapp…' }).click()
  await expect(dialog).toContainText(stick)
  expect(readdirSync(stick)).toEqual([
    expect.stringMatching(/^2023 Exempelnämnden .*kopia \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d [0-9a-f]{8}\.namndklar$/)
  ])
  await dialog.getByRole('button', { name: 'Stäng' }).click()

  await openMatter(sample)
  await goTo('Nämnd och möte')
  await field('Plats').fill('Biblioteket')
  await leave()
  await expect.poll(() => readdirSync(stick)).toHaveLength(2)

  rmSync(stick, { recursive: true })
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await field('Plats').fill('Stadshuset')
  await leave()
  await page.getByRole('button', { name: /^Extra kopian har inte kunnat skrivas sedan \d\d\.\d\d$/ }).click()
  await expect(dialog).toContainText('Det som är sparat i programmet påverkas inte.')
  await dialog.getByRole('button', { name: 'Sluta med extra kopior' }).click()
  await expect(dialog.getByRole('button', { name: 'Välj mapp…' })).toBeVisible()
})

test('a folder inside the program’s own data is refused', async ({ app, page, dataFolder }) => {
  await expect(page.getByRole('button', { name: sample, exact: true })).toBeVisible()
  const own = await page.evaluate(async () => {
    const about = await window.api.aboutProgram()
    return about.ok ? about.value.dataFolder : ''
  })
  expect(own.startsWith(dataFolder)).toBe(true)
  await answerDialog.open(app, [own])
  await page.getByRole('button', { name: 'Extra kopia', exact: true }).click()
  await page.getByRole('button', { name: 'Välj mapp…' }).click()
  await expect(page.getByText('ligger i programmets egen datamapp')).toBeVisible()
})
