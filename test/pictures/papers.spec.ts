import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerDialog } from '../app/answer-dialog'
import { secretary } from '../app/secretary'
import { expect, test } from './fixtures'
import { whole } from './looks'

test('a report goes out, is decided on, and its extract is sent', async ({ app, page, dataFolder, photograph }) => {
  const { openMatter, goTo, field, card, showPaper, exportAs } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Papper')
  await answerDialog.save(app, join(dataFolder, 'tjänsteutlåtande.docx'))
  await exportAs(card('Tjänsteutlåtande'), 'Word (DOCX)')
  await expect(card('Tjänsteutlåtande')).toContainText('Filen är skapad')
  await photograph(page, 'exported', whole)
  await page.getByRole('button', { name: /^Ja, den \d/ }).click()
  await expect(card('Tjänsteutlåtande')).toContainText('Gick ut: Tjänsteutlåtande')
  await photograph(page, 'issued')

  await goTo('Protokoll')
  await field('Paragrafens nummer').fill('14')
  await page.getByText('Med ändringar').click()
  await page.getByRole('button', { name: 'Lägg till handling' }).click()
  await page.getByRole('button', { name: 'Lägg till förslag' }).click()
  for (const votes of ['Ja-röster', 'Nej-röster']) await field(votes).fill('6')
  await field('Avstod').fill('en')
  await page.getByRole('button', { name: 'Lägg till person' }).click()
  await field('Roll').selectOption({ label: 'Tjänstgörande ersättare' })
  await page.keyboard.press('Tab')
  await showPaper('Protokollsutdrag')
  await photograph(page, 'decided', whole)
  await showPaper('Beslutet')
  await photograph(page, 'decided-clauses')

  await goTo('Papper')
  const mail = page.getByRole('region', { name: 'Följebrev', exact: true })
  await mail.getByLabel('Bifoga utdraget som').scrollIntoViewIfNeeded()
  await photograph(page, 'mail')
  await mail.getByRole('button', { name: /^Utdraget är skickat/ }).click()
  await expect(mail.getByText('Låst sedan utdraget skickades')).toBeVisible()
  await photograph(page, 'locked', whole)
  await goTo('Protokoll')
  await photograph(page, 'locked-minutes', whole)
  await page.getByRole('main').getByRole('button', { name: 'Lås upp…' }).first().click()
  await page.getByRole('button', { name: 'Lås upp', exact: true }).click()
  await photograph(page, 'unlock')
})

test('the pages that go to the printer, and a scanned paper that goes into the package', async ({
  app,
  page,
  dataFolder,
  photograph
}) => {
  const { openMatter, goTo, unfold } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Papper')
  await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('print-paper')?.click())
  const dialog = page.getByRole('dialog', { name: 'Skriv ut Tjänsteutlåtande' })
  await expect(dialog.getByRole('img', { name: /^Sida 1/ })).toBeVisible()
  await photograph(page, 'print')
  await page.keyboard.press('Escape')
  const scanned = join(dataFolder, 'undertecknat protokoll.pdf')
  writeFileSync(scanned, '%PDF-1.7\n%%EOF\n')
  await answerDialog.open(app, [scanned])
  const archive = page.getByRole('region', { name: 'Arkivpaket', exact: true })
  await unfold('Arkivpaket')
  await archive.getByRole('button', { name: 'Lägg till undertecknade handlingar…' }).click()
  await expect(archive.getByText('undertecknat protokoll.pdf')).toBeVisible()
  await photograph(page, 'signed')
})

test('what is seen of the papers beside the form', async ({ page, photograph }) => {
  const { openMatter, goTo, field, showPaper } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Nämnd och möte')
  await field('Sammanträdesdag').fill('2024-02-30')
  await page.keyboard.press('Tab')
  await photograph(page, 'field-message')
  await field('Sammanträdesdag').fill('2023-06-20')
  await page.getByRole('button', { name: 'Välj i kalendern: Sammanträdesdag' }).click()
  await photograph(page, 'calendar', ['1280-light', '1280-dark'])
  await page.keyboard.press('Escape')
  await showPaper('Protokollsutdrag')
  await page.getByRole('button', { name: /luck(a|or) kvar$/ }).click()
  await photograph(page, 'gaps', ['1280-light', '1280-dark'])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Fler papper' }).click()
  await photograph(page, 'more-papers', ['1280-light', '1280-dark'])
  await page.getByRole('menuitemradio').last().click()
  await photograph(page, 'another-paper', ['1280-light', '1280-dark'])
})

test('texts being written', async ({ page, photograph }) => {
  const { openMatter, goTo, field } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Texter')
  await page.getByRole('button', { name: 'Redigera: Sammanfattning' }).click()
  await page.keyboard.type('Nytt. ')
  await photograph(page, 'text-editor', whole)
  await goTo('Enheter')
  await page.getByRole('button', { name: 'Öppna mottagningen', exact: true }).click()
  await field('Enhetens namn, som det ska stå i beslutet').fill('Slutna mottagningen')
  await goTo('Texter')
  await photograph(page, 'text-stale')
  await goTo('Beslut')
  await page.getByRole('button', { name: 'Egna formuleringar' }).click()
  await photograph(page, 'own-wording', whole)
})
