import { accessibilityViolations } from './accessibility-violations'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

test('a day is typed as people write it, kept as typed and said back, or chosen in a calendar with weeks', async ({
  page
}) => {
  const { startMatter, goTo, field, question } = secretary(page)
  await startMatter('Provnämnden', '2026')
  await goTo('Nämnd och möte')
  const meeting = field('Sammanträdesdag')
  const place = question('meeting.date')
  await expect(place).toContainText('12 juni 2026, 12/6 2026 eller 2026-06-12')
  await meeting.fill('16/6')
  await meeting.blur()
  await expect(place).toContainText('tisdag 16 juni 2026, ärendets år, vecka 25')
  await expect(meeting).toHaveValue('16/6')
  await meeting.fill('onsdag 16 juni 2026')
  await meeting.blur()
  await expect(place).toContainText('Den 16 juni 2026 är en tisdag. Rätta dagen eller veckodagen.')

  const opener = page.getByRole('button', { name: 'Välj i kalendern: Sammanträdesdag' })
  await meeting.fill('16.6.2026')
  await page.keyboard.press('Tab')
  await expect(opener).toBeFocused()
  await page.keyboard.press('Enter')
  const calendar = page.getByRole('dialog', { name: 'Sammanträdesdag' })
  await expect(calendar.getByText('Tisdag 16 juni 2026, vecka 25')).toBeVisible()
  expect(await calendar.locator('[data-part=calendar-weekday]').allTextContents()).toEqual([
    'mån',
    'tis',
    'ons',
    'tors',
    'fre',
    'lör',
    'sön'
  ])
  expect(await calendar.locator('[data-part=calendar-week]').allTextContents()).toEqual(['23', '24', '25', '26', '27'])
  expect(await accessibilityViolations(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await expect(calendar.getByText('Tisdag 23 juni 2026, vecka 26')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(calendar).toBeHidden()
  await expect(opener).toBeFocused()
  await expect(meeting).toHaveValue('16.6.2026')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(opener).toBeFocused()
  await expect(meeting).toHaveValue('2026-06-23')
  await expect(place).toContainText('tisdag 23 juni 2026, vecka 26')
})
