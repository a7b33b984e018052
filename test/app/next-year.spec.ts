import { accessibilityViolations } from './accessibility-violations'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

test('next year asks which units take part, and what came along is read once', async ({ page }) => {
  const { chooseForMatter, paper } = secretary(page)
  await chooseForMatter('Exempelnämnden 2023', 'Nästa år från det här…')
  await page.getByRole('dialog').getByLabel('År', { exact: true }).fill('2027')
  await page.getByRole('button', { name: 'Skapa och öppna' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Från förra året' })).toBeVisible()
  expect(await accessibilityViolations(page)).toEqual([])

  await page.getByRole('button', { name: /luck(a|or) kvar$/ }).click()
  await page.getByRole('button', { name: /^Enhet som deltar/ }).click()
  const question = page.getByRole('region', { name: 'Vilka enheter deltar 2027?' })
  await expect(question.getByRole('heading')).toBeFocused()
  const answers = (unit: string) => question.getByRole('radiogroup', { name: unit })
  const first = question.getByRole('radiogroup').first()
  while (
    (await first.getByRole('radio', { checked: true }).evaluate((each) => each === document.activeElement)) === false
  )
    await page.keyboard.press('Tab')
  for (const key of ['j', 'n', 'j']) await page.keyboard.press(key)
  await expect(answers('Dagcentralen Linden').getByRole('radio', { name: 'Ja' })).toBeChecked()
  await expect(question).toContainText('Två enheter deltar, en enhet deltar inte')
  await expect(paper('Tjänsteutlåtande')).toContainText('Dagcentralen Linden')

  await page
    .getByRole('button', { name: /^Stämmer: / })
    .first()
    .click()
  await page.getByRole('button', { name: /^Resten stämmer, bekräfta \d+$/ }).click()
  await expect(page.getByRole('heading', { name: 'Uppgifter att läsa igenom' })).toBeFocused()
  await expect(page.getByRole('button', { name: /^Stämmer: / })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Vilken dag gäller\?/ }).first()).toBeVisible()
  expect(await accessibilityViolations(page)).toEqual([])
})
