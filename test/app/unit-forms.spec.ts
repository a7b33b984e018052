import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answeredForm } from '../electron/docx/form/form-in-word'
import { goodTemplates } from '../electron/docx/template/templates'
import { accessibilityViolations } from './accessibility-violations'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

test('forms are made for all units, and the answers are seen before they are taken in and undone in one step', async ({
  app,
  page,
  dataFolder
}) => {
  test.slow()
  const { openMatter, goTo, field } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Enheter')
  const folder = join(dataFolder, 'formulär')
  await mkdir(folder)

  await test.step('made', async () => {
    await answerDialog.open(app, [folder])
    await page.getByRole('button', { name: 'Skapa formulär…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Formulär till enheterna' })
    expect(await accessibilityViolations(page)).toEqual([])
    await dialog.getByLabel('Svar senast (kan lämnas tomt)').fill('10 maj 2023')
    await dialog.getByRole('button', { name: 'Välj mapp och skapa…' }).click()
    await expect(page.getByText('formulär är skapade i')).toBeVisible()
  })
  const names = await readdir(folder)
  expect(names).toContain('2023 Dagcentralen Linden Formulär.docx')

  const linden = join(folder, '2023 Dagcentralen Linden Formulär.docx')
  const other = join(folder, names.find((name) => name.includes('Öppna mottagningen')) ?? '')
  const foreign = join(folder, 'inbjudan.docx')
  const broken = join(folder, 'trasig.docx')
  await writeFile(
    linden,
    answeredForm(new Uint8Array(await readFile(linden)), {
      'Medarbetare, chefen inräknad': '23',
      'Budget i balans': 'Nej'
    })
  )
  await writeFile(other, answeredForm(new Uint8Array(await readFile(other)), { 'Enhetens chef': 'Åsa Öberg' }))
  await writeFile(foreign, goodTemplates['a logo in the header']?.() ?? '')
  await writeFile(broken, 'ingen fil från Word')

  await test.step('read, shown and taken in', async () => {
    await answerDialog.open(app, [linden, foreign, other, broken])
    await page.getByRole('button', { name: 'Läs in svar…' }).click()
    const dialog = page.getByRole('alertdialog', { name: 'Svar i formulär' })
    await expect(dialog).toContainText('Två enheter uppdateras.')
    await expect(dialog.locator('[data-part=proposed]', { hasText: 'Dagcentralen Linden' })).toContainText('blir 23')
    await expect(dialog.locator('[data-part=proposed]', { hasText: 'Öppna mottagningen' })).toContainText('Åsa Öberg')
    const left = dialog.getByRole('region', { name: 'Filer som inte gav några svar' })
    await expect(left.getByRole('listitem').filter({ hasText: 'inbjudan.docx' })).toContainText(
      'Filen är inget formulär från Nämndklar.'
    )
    await expect(left.getByRole('listitem').filter({ hasText: 'trasig.docx' })).toContainText(
      'Filen trasig.docx är inget Word-dokument.'
    )
    expect(await accessibilityViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Lägg in svar för två enheter' }).click()
    await expect(dialog).toBeHidden()
  })

  await page.getByRole('button', { name: 'Dagcentralen Linden', exact: true }).click()
  await expect(field('Medarbetare, chefen inräknad')).toHaveValue('23')
  await page
    .locator('[data-part=undo-notice]')
    .getByRole('button', { name: 'Ångra lägg in svar för två enheter' })
    .click()
  await expect(field('Medarbetare, chefen inräknad')).toHaveValue('14')
})

/** Files let go over the window, as they come from the system: with a path that the page never sees. */
async function drop(page: Page, paths: string[]): Promise<void> {
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<input type="file" id="dropped" multiple>'))
  await page.locator('#dropped').setInputFiles(paths)
  await page.evaluate(() => {
    const chosen = document.querySelector<HTMLInputElement>('#dropped')
    const data = new DataTransfer()
    for (const file of chosen?.files ?? []) data.items.add(file)
    chosen?.remove()
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
}

test('forms are dropped on the window, from any view, together with what is none', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Enheter')
  const folder = join(dataFolder, 'formulär')
  await mkdir(folder)
  await answerDialog.open(app, [folder])
  await page.getByRole('button', { name: 'Skapa formulär…' }).click()
  await page.getByRole('button', { name: 'Välj mapp och skapa…' }).click()
  await expect(page.getByText('formulär är skapade i')).toBeVisible()
  const linden = join(folder, '2023 Dagcentralen Linden Formulär.docx')
  const picture = join(folder, 'bild.png')
  await writeFile(
    linden,
    answeredForm(new Uint8Array(await readFile(linden)), { 'Medarbetare, chefen inräknad': '23' })
  )
  await writeFile(picture, 'en bild')

  await goTo('Beslut')
  await drop(page, [linden, picture])
  const dialog = page.getByRole('alertdialog', { name: 'Svar i formulär' })
  await expect(dialog.locator('[data-part=proposed]', { hasText: 'Dagcentralen Linden' })).toContainText('blir 23')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'bild.png' })).toContainText('Lästes inte.')
  await dialog.getByRole('button', { name: 'Lägg in svar för en enhet' }).click()
  await expect(page.locator('[data-part=undo-notice]')).toContainText('Svar för en enhet är inlagda.')
})

test('a CSV file dropped while a matter is on its way to the screen is its units', async ({ page, dataFolder }) => {
  const path = join(dataFolder, 'lista.csv')
  await writeFile(path, 'Enhet;Chef\r\nÖppna mottagningen;Åsa Öberg\r\n')
  await page.getByRole('button', { name: 'Exempelnämnden 2023', exact: true }).click()
  // At once, before anything is seen of the matter: what is let go then must not be lost.
  await drop(page, [path])
  await expect(page.getByRole('heading', { level: 1, name: /2023$/ })).toBeVisible()
  await expect(page.getByRole('alertdialog', { name: 'Enheter ur lista.csv' })).toContainText('Åsa Öberg')
})

test('a CSV file dropped on an open matter is its units, and two at once are told', async ({ page, dataFolder }) => {
  const { openMatter } = secretary(page)
  const path = join(dataFolder, 'lista.csv')
  const other = join(dataFolder, 'annan.csv')
  await writeFile(path, 'Enhet;Chef\r\nÖppna mottagningen;Åsa Öberg\r\n')
  await writeFile(other, 'Enhet;Chef\r\nLinden;Bo Ek\r\n')
  await openMatter('Exempelnämnden 2023')
  await expect(page.getByRole('heading', { level: 1, name: /2023$/ })).toBeVisible()
  await drop(page, [path, other])
  const told = page.getByRole('alertdialog', { name: 'En fil i taget' })
  await expect(told).toContainText('Inget har lästs in.')
  await told.getByRole('button').last().click()
  await drop(page, [path])
  await expect(page.getByRole('alertdialog', { name: 'Enheter ur lista.csv' })).toContainText('Åsa Öberg')
})

test('forms for many units are counted while they are made, and given up without a trace', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo } = secretary(page)
  const path = join(dataFolder, 'lista.csv')
  await writeFile(path, ['Enhet', ...Array.from({ length: 200 }, (_, at) => `Förskola ${at + 1}`)].join('\r\n'))
  await openMatter('Exempelnämnden 2023')
  await goTo('Enheter')
  await drop(page, [path])
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Lägg in/ })
    .click()
  const folder = join(dataFolder, 'formulär')
  await mkdir(folder)
  await answerDialog.open(app, [folder])
  await page.getByRole('button', { name: 'Skapa formulär…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Formulär till enheterna' })
  await dialog.getByRole('button', { name: 'Välj mapp och skapa…' }).click()
  await expect(dialog).toContainText(/Skapar formulären … \d+ av 203/)
  const giveUp = dialog.getByRole('button', { name: 'Avbryt' })
  await expect(giveUp).toBeFocused()
  await giveUp.click()
  await expect(dialog).toContainText('Arbetet avbröts. Inget har skapats eller ändrats.')
  expect(await readdir(folder)).toEqual([])
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false)
  expect(await accessibilityViolations(page)).toEqual([])
})
