import { secretary } from '../app/secretary'
import { expect, test } from './fixtures'
import { forced, narrow } from './looks'

const everywhere = [...narrow, ...forced, '2560-light'] as const

test('small windows, large ones, large text and forced colours', async ({ page, photograph }) => {
  const { openMatter, goTo, leave } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  for (const [name, step] of [
    ['committee', 'Nämnd och möte'],
    ['units', 'Enheter'],
    ['papers', 'Papper'],
    ['rules', 'Årets regler']
  ] as const) {
    await goTo(step)
    await photograph(page, name, everywhere)
  }
  await page
    .getByRole('navigation', { name: 'Årets väg' })
    .getByRole('button', { name: /^Datum/ })
    .click()
  await photograph(page, 'dates', everywhere)
  await goTo('Enheter')
  await page.getByRole('button', { name: 'Öppna mottagningen', exact: true }).click()
  await photograph(page, 'unit', everywhere)
  await leave()
  await photograph(page, 'matters-one', everywhere)
  await page.getByRole('button', { name: 'Nytt ärende' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await photograph(page, 'new-matter', [...narrow, ...forced])
})
