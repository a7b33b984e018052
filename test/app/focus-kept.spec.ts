import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'

/** What holds the focus, in the words that a person hears; a thing that is shut off or gone holds nothing. */
const holder = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: held, body } = document
    return held === null || held === body ? 'nothing' : (held.getAttribute('aria-label') ?? held.textContent.trim())
  })

/** Does something that takes away what held the focus, and sees that something holds it afterwards, and goes on holding it. */
async function keepsFocus(page: Page, what: string, act: () => Promise<void>): Promise<void> {
  await test.step(what, async () => {
    await act()
    await expect.poll(() => holder(page), what).not.toBe('nothing')
    await page.waitForTimeout(150)
    expect(await holder(page), what).not.toBe('nothing')
  })
}

test('the focus never falls to the page, whatever leaves the screen', async ({ page }) => {
  test.slow()
  const { openMatter, goTo, startMatter, chooseForMatter, leave, saveWords } = secretary(page)
  const main = page.getByRole('main')
  const press = (name: string | RegExp) => main.getByRole('button', { name, exact: true }).first().press('Enter')
  const kept = (what: string, act: () => Promise<void>): Promise<void> => keepsFocus(page, what, act)

  await openMatter(sample)
  await leave()
  for (const year of ['2027', '2028', '2029']) {
    await startMatter('Provnämnden', year)
    await leave()
  }
  await kept('a matter is removed', () => chooseForMatter('Provnämnden 2028', 'Ta bort'))
  await kept('the removal is undone', () => press('Ångra ta bort'))
  await kept('a matter is removed again', () => chooseForMatter('Provnämnden 2028', 'Ta bort'))
  await kept('the trash is opened', () => press(/^Papperskorg/))
  await kept('a matter comes back from the trash', () => press('Återställ Provnämnden 2028'))
  await kept('a matter is opened', () => press('Provnämnden 2029'))

  await goTo('Årets regler')
  await kept('a question is asked', () => press(/^Bekräfta alla \d+: Årets regler$/))
  await kept('all is confirmed', () =>
    page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Bekräfta/ })
      .press('Enter')
  )
  await kept('another view is shown', () => press(/^Nästa: /))
  await kept('the list of matters is shown', () =>
    page.getByRole('button', { name: 'Ärenden', exact: true }).press('Enter')
  )
  await kept('the sample is opened', () => press(sample))

  await goTo('Enheter')
  await kept('a unit is opened', () => press('Träffpunkten Eken'))
  await kept('a unit is removed', () => press('Ta bort'))
  await kept('the undo notice is answered', () =>
    page
      .getByRole('button', { name: /^Ångra/ })
      .last()
      .press('Enter')
  )
  await press('Träffpunkten Eken')
  await kept('the unit is removed again', () => press('Ta bort'))
  await leave()
  await openMatter(sample)
  await saveWords().press('Enter')
  await kept('a version is compared', () => press(/^Jämför/))
  await kept('a version is restored', () => press(/^Återställ versionen/))
  await goTo('Protokoll')
  for (const kind of ['handling', 'förslag', 'person']) await kept(`${kind} is added`, () => press(`Lägg till ${kind}`))
  for (const row of [1, 2, 3]) await kept(`row ${row} is removed`, () => press(/^Ta bort/))
  await kept('a step is undone', () => page.keyboard.press('Control+z'))

  await leave()
  await chooseForMatter(sample, 'Nästa år från det här…')
  await page.getByRole('dialog').getByLabel('År', { exact: true }).fill('2030')
  await kept('the next year is begun', () => page.getByRole('button', { name: 'Skapa och öppna' }).press('Enter'))
  await kept('a copied fact is confirmed', () => press(/^Stämmer: /))
  await kept('the rest is confirmed', () => press(/^Resten stämmer/))
})
