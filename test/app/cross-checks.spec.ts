import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'

test('days that cannot follow one another are told at the field, in the review, on the paper and before sending', async ({
  page
}) => {
  const { openMatter, goTo, field, question, card } = secretary(page)
  const clash = 'Justeringen är den 1 juni 2023, men sammanträdet är först den 20 juni 2023.'
  await openMatter(sample)
  await goTo('Protokoll')
  await field('Paragrafens nummer').fill('23')
  await question('minutes.outcome').getByText('Enligt förslaget').click()

  await test.step('quietly under the field, once it is left', async () => {
    const verified = page.locator('[data-field="minutes.verifiedOn"]')
    await field('Justerat den').fill('2023-06-01')
    await expect(verified.getByText(clash)).toHaveCount(0)
    await field('Justerat den').press('Tab')
    await expect(verified.getByText(clash)).toBeVisible()
  })

  await test.step('in the review', async () => {
    await goTo('Granskning')
    await expect(page.getByRole('region', { name: 'Protokollsutdrag' }).getByText(clash)).toBeVisible()
  })

  await test.step('on the paper that would state it, with the way to the field', async () => {
    await goTo('Papper')
    await card('Protokollsutdrag').getByRole('button', { name: clash }).click()
    await expect(field('Justerat den')).toBeFocused()
    await goTo('Papper')
  })

  await test.step('in the check before sending, which no longer says yes', async () => {
    const check = page.getByRole('region', { name: 'Kontroll före sändning' })
    await expect(
      check.getByRole('button', {
        name: /Är paragrafen justerad\? Nej, den 1 juni 2023 är före sammanträdet den 20 juni 2023\./
      })
    ).toBeVisible()
    await expect(
      check.getByRole('button', { name: /Stämmer uppgifterna med varandra\? Justeringen är den 1 juni 2023/ })
    ).toBeVisible()
  })

  await test.step('and it goes when the day is put right', async () => {
    await goTo('Protokoll')
    await field('Justerat den').fill('2023-06-20')
    await field('Justerat den').press('Tab')
    await expect(page.getByText(clash)).toHaveCount(0)
    await goTo('Papper')
    await expect(
      page.getByRole('button', { name: /Är paragrafen justerad\? Inte än, först den 20 juni 2023\./ })
    ).toBeVisible()
  })
})
