import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { accessibilityViolations } from './accessibility-violations'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { workbookOf } from '../electron/files/workbook-of'
import { secretary } from './secretary'

const table = [
  'Enhet\tDriftsform\tAntal anställda\tBudget i balans\tFavoritfärg',
  'Dagcentralen Linden\tkommunal\t19\tJa\tgrön',
  'Solrosens förskola\tprivat\t12\tNej\tgul',
  'Björkens äldreboende\tentreprenad\tnågra\tJa\tblå'
].join('\r\n')

/** What Ctrl+V brings where no text is written. */
const pasteInView = (page: Page, text: string): Promise<void> =>
  page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)

test('a table pasted from Excel is shown before it is taken in, and undone in one step', async ({ page }) => {
  const { openMatter, goTo, units, field } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Enheter')
  const before = await units().allTextContents()

  await pasteInView(page, table)
  const dialog = page.getByRole('alertdialog', { name: 'Klistrad tabell' })
  await expect(dialog).toContainText('Två enheter läggs till, en uppdateras.')
  await expect(dialog).toContainText('Tas inte in: Favoritfärg.')
  await expect(dialog.locator('[data-part=proposed]', { hasText: 'Dagcentralen Linden' })).toContainText(
    '14 →  blir 19'
  )
  await expect(dialog.locator('[data-part=proposed]', { hasText: 'Björkens' })).toContainText(
    'Förstås inte. Tas in som det står.'
  )
  await expect(units()).toHaveText(before)
  expect(await accessibilityViolations(page)).toEqual([])

  await dialog.getByRole('button', { name: 'Lägg in tre enheter' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Björkens äldreboende', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Dagcentralen Linden', exact: true }).click()
  await expect(field('Medarbetare, chefen inräknad')).toHaveValue('19')

  await page
    .locator('[data-part=undo-notice]')
    .getByRole('button', { name: 'Ångra lägg in tre enheter från tabell' })
    .click()
  await expect(units()).toHaveText(before)
})

test('a table without headings asks what its columns hold, in the box that the button opens', async ({ page }) => {
  const { openMatter, goTo } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Enheter')
  await page.getByRole('button', { name: 'Klistra in tabell' }).click()
  await page
    .getByRole('dialog', { name: 'Klistra in tabell' })
    .getByLabel('Tabellen')
    .fill('12\tVindruvan\n14\tDagcentralen Linden')
  await page.getByRole('button', { name: 'Visa vad som händer' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Klistrad tabell' })
  await expect(dialog).toContainText('Tabellen saknar rubriker.')
  await expect(dialog.getByRole('button', { name: 'Inget att lägga in' })).toBeDisabled()
  await dialog.getByLabel('Kolumn 2, till exempel ”Vindruvan”').selectOption({ label: 'Enhet' })
  await dialog.getByLabel('Kolumn 1, till exempel ”12”').selectOption({ label: 'Medarbetare, chefen inräknad' })
  await expect(dialog).toContainText('En enhet läggs till')
  await dialog.getByRole('button', { name: /^Lägg in/ }).click()
  await expect(page.getByRole('button', { name: 'Vindruvan', exact: true })).toBeVisible()
})

test('units go to a CSV file and come back unchanged, also when Excel has written it in Windows-1252', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Enheter')
  const path = join(dataFolder, 'enheter.csv')
  await answerDialog.save(app, path)
  await page.getByRole('button', { name: 'Spara som CSV…' }).click()
  await expect(page.getByText('Filen är skapad:')).toBeVisible()
  const text = await readFile(path, 'utf8')
  expect(text).toMatch(/^\uFEFFEnhet;Klass;/)
  expect(text).toContain('Öppna mottagningen')

  await answerDialog.open(app, [path])
  await page.getByRole('button', { name: 'Läs in Excel eller CSV…' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Enheter ur enheter.csv' })
  await expect(dialog).toContainText('enheter är oförändrade.')
  await expect(dialog.getByRole('button', { name: 'Inget att lägga in' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Avbryt' }).click()

  await writeFile(path, Buffer.from('Enhet;Chef\r\nÖppna mottagningen;Åsa Öberg\r\n', 'latin1'))
  await page.getByRole('button', { name: 'Läs in Excel eller CSV…' }).click()
  await expect(dialog.locator('[data-part=proposed]', { hasText: 'Öppna mottagningen' })).toContainText('Åsa Öberg')
})

test('a workbook of Excel with a title is read, mended column by column, and tells afterwards what it left out', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, units, unit } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Enheter')
  const before = await units().allTextContents()
  const path = join(dataFolder, 'register.xlsx')
  await writeFile(
    path,
    workbookOf({
      Framsida: [['Register 2023']],
      Enheter: [
        ['Förteckning över enheter, Kvalitetsutmärkelsen 2023'],
        [],
        ['Enhet', 'Regi', 'Budgetansvar', 'Antal anställda', 'Stadsdelsnämnd'],
        ['Ekbacken', 'Kommunal regi', 'delvis', 12, 'Skarpnäck'],
        ['Ekbacken', 'Stiftelse', 'delvis', 'ca 8', 'Älvsjö'],
        ['Summa', '', '', 20, '']
      ]
    })
  )
  await answerDialog.open(app, [path])
  await page.getByRole('button', { name: 'Läs in Excel eller CSV…' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Enheter ur register.xlsx' })
  await expect(dialog).toContainText('Två enheter läggs till, en kräver ett val.')
  await dialog.getByText('Alla kolumner är igenkända.').click()
  await expect(dialog.getByLabel('Blad')).toHaveValue('1')
  await dialog.getByText('Säg vad de betyder').first().click()
  await dialog.getByLabel('”delvis” (2 rader) betyder').selectOption({ label: 'Nej' })
  expect(await accessibilityViolations(page)).toEqual([])

  await page.keyboard.press('Escape')
  const question = page.getByRole('alertdialog', { name: 'Stänga utan att spara dina val?' })
  await question.getByRole('button', { name: 'Fortsätt här' }).click()
  await dialog.getByRole('button', { name: 'Lägg in två enheter' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Ekbacken', exact: true }).first()).toBeFocused()
  await expect(unit('Ekbacken')).toHaveCount(2)
  await page.getByText('2 uppgifter togs inte in', { exact: true }).click()
  await expect(page.getByRole('list', { name: 'Det som inte togs in' })).toContainText('Rad 6, Summa')
  await expect(page.getByRole('list', { name: 'Det som inte togs in' })).toContainText('”ca 8” togs inte in.')
  await page.keyboard.press('Control+z')
  await expect(units()).toHaveText(before)
})

test('a pasted table is kept when the dialog is closed and the view is left', async ({ page }) => {
  const { openMatter, goTo } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Enheter')
  const open = () => page.getByRole('button', { name: 'Klistra in tabell' }).click()
  await open()
  await page.getByLabel('Tabellen').fill('Enhet\tChef\nFörskolan Solen\tPerson A')
  await page.keyboard.press('Escape')
  await goTo('Beslut')
  await goTo('Enheter')
  await open()
  await expect(page.getByLabel('Tabellen')).toHaveValue('Enhet\tChef\nFörskolan Solen\tPerson A')
})
