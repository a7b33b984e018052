import { accessibilityViolations } from './accessibility-violations'
import { expect, test as base } from './fixtures'
import { secretary } from './secretary'
import { unitsNamed } from '../builders/units-named'
import { fileOf } from '../pictures/file-of'

const names = Array.from({ length: 400 }, (_, place) => `Förskolan nummer ${place + 1}`)

const test = base.extend({
  words: async ({ dataFolder }, use) => use([fileOf(dataFolder, { units: unitsNamed(names) })])
})

// Four hundred units are drawn in the paper too.
test.beforeEach(() => test.slow())

test('among 400 units a few are found, changed in one step, and undone in one', async ({ page }) => {
  const { goTo, unit } = secretary(page)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await press('Lägg till och öppna')
  await goTo('Enheter')

  await page.getByRole('searchbox', { name: 'Sök enhet, hemvist eller chef' }).fill('nummer 39')
  await expect(page.getByText('Visar 14 av 400.')).toBeVisible()
  await press('Markera flera')
  await press('Markera alla 14')
  await page.getByLabel('Till', { exact: true }).selectOption({ label: 'Tillfrågad' })
  expect(await accessibilityViolations(page)).toEqual([])
  await press('Ändra 14 enheter')
  await expect(unit('Förskolan nummer 390')).toContainText('Tillfrågad')
  await press('Visa alla')
  await expect(unit('Förskolan nummer 1')).not.toContainText('Tillfrågad')
  await page.keyboard.press('Control+z')
  await page.getByRole('searchbox', { name: 'Sök enhet, hemvist eller chef' }).fill('nummer 390')
  await expect(unit('Förskolan nummer 390')).not.toContainText('Tillfrågad')
})

test('a field keeps its focus while 400 units are scrolled, and Tab goes on to the next unit', async ({ page }) => {
  const { goTo, field, units } = secretary(page)
  await page.getByRole('button', { name: 'Lägg till och öppna' }).click()
  await goTo('Enheter')
  await page.getByRole('button', { name: 'Förskolan nummer 3', exact: true }).click()
  const manager = field('Enhetens chef')
  await manager.fill('Person A')
  const far = page.getByRole('button', { name: 'Förskolan nummer 150', exact: true })
  const scrollThere = () =>
    expect(async () => {
      await page.locator('[data-pane=middle]').evaluate((pane) => pane.scrollBy(0, 700))
      await expect(far).toBeVisible({ timeout: 50 })
    }).toPass({ intervals: [20] })
  await scrollThere()
  await page.keyboard.type('ndra')
  await expect(manager).toHaveValue('Person Andra')
  await expect(manager).toBeFocused()
  expect(await units().count()).toBeLessThan(80)

  // Writing brought the field back into sight.
  await scrollThere()
  await far.focus()
  for (let place = 151; place < 175; place += 1) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: `Förskolan nummer ${place}`, exact: true })).toBeFocused()
  }
})
