import { accessibilityViolations } from './accessibility-violations'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'

test('a word that is not understood is explained where it stands, and more is said in the manual', async ({ page }) => {
  const { openMatter, goTo } = secretary(page)
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await page.getByRole('button', { name: 'Vad betyder diarienummer?' }).click()
  const explained = page.getByRole('dialog', { name: 'Diarienummer' })
  await expect(explained).toContainText('Dnr')
  expect(await accessibilityViolations(page)).toEqual([])
  await explained.getByRole('button', { name: 'Läs mer i handboken' }).click()

  const manual = page.getByRole('dialog', { name: 'Handbok' })
  await expect(manual.getByRole('heading', { name: 'Nämnd och möte' })).toBeVisible()
  expect(await accessibilityViolations(page)).toEqual([])
  await manual.getByRole('searchbox', { name: 'Sök i handboken' }).fill('omedelbar justering')
  await expect(manual.getByRole('status')).toHaveText(/\d+ ställen/)
  await manual.getByRole('button', { name: 'Beslut: Omedelbar justering' }).first().click()
  await expect(manual.getByRole('heading', { name: 'Beslut', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(manual).toBeHidden()
})

test('F1 opens the manual from the list of matters too', async ({ page }) => {
  await page.getByRole('button', { name: 'Hjälp' }).click()
  await expect(page.getByRole('dialog', { name: 'Handbok' })).toBeVisible()
})

test('what the program is, and the licences of all it is made of', async ({ app, page }) => {
  await expect(page.getByRole('button', { name: 'Hjälp' })).toBeVisible()
  await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('about')?.click())
  const about = page.getByRole('dialog', { name: 'Om Nämndklar' })
  await expect(about).toContainText('använder inget nätverk')
  await about.getByRole('button', { name: 'Visa licenser' }).click()
  await expect(about.getByRole('region', { name: 'Licenser' })).toContainText('react-dom')
  expect(await accessibilityViolations(page)).toEqual([])
})
