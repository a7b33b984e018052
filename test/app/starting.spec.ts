import { accessibilityViolations } from './accessibility-violations'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'

test('the first start says what this is and where to begin, and the example is told as one', async ({ page }) => {
  const { openMatter, leave, startMatter } = secretary(page)
  const welcome = page.getByRole('region', { name: 'Välkommen' })
  await expect(welcome.getByRole('paragraph')).toHaveCount(3)
  await expect(page.getByRole('region', { name: 'Exempelnämnden' })).toContainText('Exempel')
  expect(await accessibilityViolations(page)).toEqual([])

  await openMatter(sample)
  await expect(page.getByRole('banner')).toContainText('Exempel')
  await page
    .getByRole('navigation', { name: 'Årets väg' })
    .getByRole('button', { name: /^Datum/ })
    .click()
  await expect(page.getByRole('main')).toContainText('Det här är ett exempel.')
  await expect(page.getByRole('main')).not.toContainText(/\d{3} dagar sedan|Försenat/)
  await leave()

  await startMatter('Kulturnämnden', '2026')
  await leave()
  await expect(welcome).toHaveCount(0)
})

test('a board is started as a board, and a committee that is known lends its name to a new year', async ({ page }) => {
  const { startMatter, field, leave } = secretary(page)
  await startMatter('Styrelsen för Stadens Hamnar AB', '2025')
  await expect(page.getByRole('radio', { name: 'Bolagets styrelse' })).toBeChecked()
  await expect(field('I genitiv')).toHaveValue('styrelsens för Stadens Hamnar AB')
  await leave()

  await page.getByRole('button', { name: 'Nytt ärende' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nytt ärende' })
  await expect(dialog.getByLabel('Nämnd eller styrelse')).toContainText('Styrelsen för Stadens Hamnar AB')
  await expect(dialog.getByRole('option')).not.toContainText(['Exempelnämnden'])
  await dialog.getByLabel('År', { exact: true }).fill('2026')
  expect(await accessibilityViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Börja från 2025…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Skapa och öppna' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2026')
})

test('a matter is found by a unit, duplicated, removed and put back, and the keyboard never loses its place', async ({
  page
}) => {
  const { startMatter, chooseForMatter, openMatter, leave } = secretary(page)
  await startMatter('Kulturnämnden', '2026')
  await leave()
  await expect(page.getByRole('searchbox', { name: 'Sök bland ärendena' })).toBeVisible()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('linden')
  await expect(page.getByRole('status').filter({ hasText: 'Ett ärende innehåller' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Dagcentralen Linden')
  expect(await accessibilityViolations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2023')
  await leave()

  await chooseForMatter('Kulturnämnden 2026', 'Duplicera')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2026')
  await leave()
  const twins = page.getByRole('button', { name: /^Kulturnämnden 2026, sparat / })
  await expect(twins).toHaveCount(2)

  await chooseForMatter(sample, 'Ta bort')
  const undo = page.getByRole('button', { name: 'Ångra ta bort' })
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: sample, exact: true })).toBeFocused()
  await openMatter(sample)
})
