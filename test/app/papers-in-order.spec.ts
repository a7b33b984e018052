import { accessibilityViolations } from './accessibility-violations'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

test('papers lie in the order of the year, and what was said can be read again', async ({ page }) => {
  const { openMatter, goTo, card, unfold, unit } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Papper')
  const now = page.getByRole('region', { name: 'Papper: Nu' })
  await expect(now.getByRole('button', { name: 'Exportera Tjänsteutlåtande' })).toBeVisible()
  await expect(card('Följebrev').getByText('Kontroll före sändning')).toHaveCount(0)
  await unfold('Följebrev')
  await expect(card('Följebrev').getByText('Kontroll före sändning')).toHaveCount(0)
  expect(await accessibilityViolations(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('papers.png') })

  await goTo('Enheter')
  await page.getByRole('button', { name: 'Öppna mottagningen', exact: true }).click()
  await unit('Öppna mottagningen').getByRole('button', { name: 'Ta bort', exact: true }).click()
  await expect(page.locator('[data-part=undo-notice]')).toContainText('Öppna mottagningen är borttagen.')
  await page.screenshot({ path: test.info().outputPath('notice.png') })
  await page.getByRole('button', { name: 'Vad som hänt' }).click()
  await expect(page.getByRole('dialog', { name: 'Vad som hänt' })).toContainText('Öppna mottagningen är borttagen.')
  expect(await accessibilityViolations(page)).toEqual([])
})
