import type { Locator, Page } from '@playwright/test'
import { once } from 'node:events'
import { answerDialog } from './answer-dialog'
import { endProgram } from './end-program'
import { expect, test } from './fixtures'
import { launchProgram, windowOf } from './launch-program'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'
const long = 'Ett långt stycke om året som gick, med kommatecken, punkter och siffror som 1 234,5. '.repeat(400)

const typed = {
  'Enhetens namn, som det ska stå i beslutet': 'Råd, stöd och Ö-vård 👩🏽‍⚕️🏡 "Kruton" & Co <b> {enhet} [x]',
  'Organisatorisk hemvist': long.trim(),
  'Medarbetare, chefen inräknad': '-3',
  'Andel stockholmare': '140 %',
  'Bidraget inlämnat den': '2024-02-30',
  Kontakt: 'ûñïçødé 日本語 שלום — 08‑000 00 00'
}

test('closing and opening again brings back every character, and what the text policy changed was told', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, field, units } = secretary(page)
  await openMatter(sample)
  await goTo('Enheter')
  await page.getByRole('button', { name: 'Lägg till enhet' }).click()
  for (const [label, text] of Object.entries(typed)) await field(label).fill(text)

  const manager = field('Enhetens chef')
  await manager.fill('A\u030Asa \u00ADO\u0308berg')
  await manager.blur()
  await expect(page.getByRole('main').getByText('3 dolda tecken togs bort eller rättades.')).toBeVisible()
  await expect(manager).toHaveValue('Åsa Öberg')
  const names = await units().allTextContents()

  const closed = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed

  const again = await launchProgram(dataFolder)
  const reopened = await windowOf(again)
  const later = secretary(reopened)
  await later.openMatter(sample)
  await expect(later.saveWords()).toHaveText(/^Sparat \d\d\.\d\d$/)
  await later.goTo('Enheter')
  await expect(later.units()).toHaveText(names)
  await reopened.getByRole('button', { name: typed['Enhetens namn, som det ska stå i beslutet'], exact: true }).click()
  for (const [label, text] of Object.entries(typed)) await expect(later.field(label)).toHaveValue(text)
  await expect(later.field('Enhetens chef')).toHaveValue('Åsa Öberg')
  await endProgram(again)
})

test('closing at once after the last key loses nothing, and asks nothing', async ({ app, page, dataFolder }) => {
  const { openMatter, goTo, field } = secretary(page)
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await answerDialog.message(app, 1)
  const closed = app.waitForEvent('close')
  await field('Plats').fill('Sista ordet')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed

  const again = await launchProgram(dataFolder)
  const later = secretary(await windowOf(again))
  await later.openMatter(sample)
  await later.goTo('Nämnd och möte')
  await expect(later.field('Plats')).toHaveValue('Sista ordet')
  await endProgram(again)
})

test('a main process killed at any moment has lost nothing that was said to be saved', async ({
  app,
  page,
  dataFolder
}) => {
  test.slow()
  let current = { app, page, child: app.process() }
  let place = await placeField(page)
  for (const pause of [0, 40, 90]) {
    await place.fill('')
    await rememberWhatIsSaid(current.page)
    await place.pressSequentially(`Rum ${pause} är bokat.`)
    await expect.poll(() => saidToBeSaved(current.page)).not.toBe('')
    await place.pressSequentially(' Det är också kaffet.', { delay: pause })
    const safe = await saidToBeSaved(current.page)
    const ended = once(current.child, 'exit')
    current.child.kill('SIGKILL')
    await ended

    const started = await launchProgram(dataFolder)
    current = { app: started, page: await windowOf(started), child: started.process() }
    place = await placeField(current.page)
    const found = await place.inputValue()
    expect(found.startsWith(safe), `”${found}” begins with ”${safe}”`).toBe(true)
    expect(`Rum ${pause} är bokat. Det är också kaffet.`).toContain(found)
  }
  await endProgram(current.app)
})

async function placeField(page: Page): Promise<Locator> {
  const { openMatter, goTo, field } = secretary(page)
  await openMatter(sample)
  await goTo('Nämnd och möte')
  return field('Plats')
}

/** Keeps, in the page, what stood in the field each time the foot said that all was saved. */
const rememberWhatIsSaid = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('[data-field="meeting.place"] input')
    new MutationObserver(() => {
      const said = document.querySelector('[data-save-state=saved]')?.textContent ?? ''
      if (said.startsWith('Sparat') && field?.value !== '') Object.assign(window, { saidToBeSaved: field?.value })
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  })
const saidToBeSaved = (page: Page): Promise<string> =>
  page.evaluate(() => String(Reflect.get(window, 'saidToBeSaved') ?? ''))
