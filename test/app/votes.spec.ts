import { expect, test } from './fixtures'
import { secretary } from './secretary'

test('a vote filled in by half is listed where the extract is made, leads to its field, and stands when it is whole', async ({
  page
}) => {
  const { openMatter, goTo, field, card, paper, showPaper } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Protokoll')
  await field('Paragrafens nummer').fill('23')
  await page.getByText('Enligt förslaget').first().click()
  await field('Ja-röster').fill('13')
  await field('Avstod').fill('en, Person X (C)')
  await showPaper('Protokollsutdrag')
  await goTo('Papper')
  const extract = card('Protokollsutdrag')
  await expect(extract).toContainText(
    'omröstningen: antal som avstod kan inte läsas som antal röster: ”en, Person X (C)”'
  )
  await extract.getByRole('button', { name: 'omröstningen: antal nej-röster' }).click()
  await expect(field('Nej-röster')).toBeFocused()
  await page.keyboard.type('5')
  await field('Avstod').fill('1')
  await expect(paper('Protokollsutdrag')).toContainText(
    'Vid omröstningen avges 13 ja-röster och fem nej-röster. En ledamot avstår från att rösta.'
  )
})

test('who was there is filled in with the keyboard alone, and those absent stand apart', async ({ page }) => {
  const { openMatter, goTo, paper, showPaper } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Protokoll')
  await showPaper('Protokollsutdrag')
  for (const [name, initial] of [
    ['Ada Ek (S)', 'O'],
    ['Dan Ask (V)', 'F']
  ] as const) {
    await page.getByRole('button', { name: 'Lägg till person' }).press('Enter')
    await expect(page.locator('[data-field="minutes.attendance"] textarea').last()).toBeFocused()
    await page.keyboard.type(name)
    await page.keyboard.press('Tab')
    await page.keyboard.press(initial)
    await page.keyboard.press('Tab')
  }
  const extract = paper('Protokollsutdrag')
  await expect(
    extract.locator('section', { has: page.getByRole('heading', { name: 'Närvarande', exact: true }) })
  ).not.toContainText('Dan Ask')
  await expect(
    extract.locator('section', { has: page.getByRole('heading', { name: 'Frånvarande', exact: true }) })
  ).toContainText('Dan Ask (V)')
  await page.keyboard.press('Control+z')
  await expect(extract.getByRole('heading', { name: 'Frånvarande', exact: true })).toHaveCount(0)
})
