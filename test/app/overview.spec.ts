import { accessibilityViolations } from './accessibility-violations'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'

test('a new matter opens on the year, where nothing is done and one button says what is next', async ({ page }) => {
  const { goTo, startMatter } = secretary(page)
  const main = page.getByRole('main')
  await startMatter('Provnämnden', '2026')
  await expect(page.getByRole('heading', { level: 2, name: 'Nämnd och möte' })).toBeVisible()
  await goTo('Översikt')
  await expect(main.getByText('Inget är klart än. Börja med det som står härnäst.')).toBeVisible()
  await expect(main.getByText('Klar', { exact: true })).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: 'Årets väg' }).getByText('Klar', { exact: true })).toHaveCount(0)
  await expect(main.locator('[data-part=task]', { hasText: 'Skicka utdraget' })).toContainText('Kan inte börja än')
  expect(await accessibilityViolations(page)).toEqual([])
})

test('the way is walked from view to view by what stands at the foot of each', async ({ page }) => {
  const { openMatter } = secretary(page)
  await openMatter(sample)
  const main = page.getByRole('main')
  await main.getByRole('button', { name: 'Nämnd och möte' }).click()
  for (const next of ['Årets regler', 'Enheter', 'Beslut', 'Texter', 'Granskning', 'Papper', 'Protokoll']) {
    await main.getByRole('button', { name: `Nästa: ${next}`, exact: true }).click()
    await expect(page.getByRole('heading', { level: 2, name: next, exact: true })).toBeVisible()
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false)
  }
  await main.getByRole('button', { name: 'Till översikten' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Översikt' })).toBeVisible()
})

test('the way and the decision stay in sight where the window is narrow', async ({ page }) => {
  const { openMatter } = secretary(page)
  await page.setViewportSize({ width: 1024, height: 700 })
  await openMatter(sample)
  await expect(page.getByRole('navigation', { name: 'Årets väg' }).getByText('Protokoll')).toBeVisible()
  await expect(page.locator('[data-part=paper-decision]').first()).toBeInViewport()
})
