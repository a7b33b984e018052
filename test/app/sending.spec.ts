import type { ElectronApplication } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractDocxText } from '../electron/docx/extract-docx-text'
import { header, parameter, readDraft } from '../electron/mail/read-draft'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'

/** Keeps what the program asks the system to open, instead of opening it. */
const watchSystem = (app: ElectronApplication) =>
  app.evaluate(({ shell }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    shell.openPath = async (path) => {
      asked.push(path)
      return ''
    }
    shell.openExternal = async (url) => void asked.push(url)
    shell.showItemInFolder = (path) => void asked.push(path)
  })
const asked = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)

test('the extract is checked, saved as a draft with its attachment, opened, and ticked as sent', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, field, question, saveWords, leave, unfold } = secretary(page)
  const mail = page.getByRole('region', { name: 'Följebrev', exact: true })
  const check = mail.getByRole('region', { name: 'Kontroll före sändning' })
  const save = mail.getByRole('button', { name: 'Spara utkastet…' })
  await openMatter(sample)

  await test.step('a draft is not made before the decision is told, and the reason leads to its field', async () => {
    await goTo('Papper')
    await unfold('Följebrev')
    await expect(save).toBeDisabled()
    await mail.getByRole('button', { name: 'paragrafnummer' }).click()
    await expect(field('Paragrafens nummer')).toBeFocused()
    await field('Paragrafens nummer').fill('23')
    await question('minutes.outcome').getByText('Enligt förslaget').click()
  })

  await test.step('the e-mail is shown as it will be', async () => {
    await goTo('Papper')
    await expect(mail.getByText('kvalitetsutmarkelsen@stockholm.se', { exact: true })).toBeVisible()
    await expect(mail.getByText('registrator@example.se', { exact: true })).toBeVisible()
    await expect(
      mail.getByText('Protokollsutdrag § 23: deltagande i kvalitetsutmärkelsen 2023, Exempelnämnden')
    ).toBeVisible()
    await expect(mail.getByText('2023 Exempelnämnden Protokollsutdrag EXN 2023-41.pdf')).toBeVisible()
    await expect(mail.getByText('2023 Exempelnämnden Protokollsutdrag EXN 2023-41.docx')).toHaveCount(0)
    await expect(mail.getByText('Beslutet lyder:')).toBeVisible()
  })

  await test.step('the check leads to what it asks for', async () => {
    await expect(check.getByRole('button')).toHaveCount(6)
    await expect(
      check.getByRole('button', { name: /Står alla enheter som deltar i utdraget\? Ja, tre enheter i beslutet\./ })
    ).toBeVisible()
    await check.getByRole('button', { name: /^Är mottagaren bekräftad/ }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Årets regler' })).toBeVisible()
    await goTo('Papper')
  })

  const path = join(dataFolder, 'följebrev.eml')
  await test.step('the draft holds the extract, as PDF and as a Word document where both are asked for', async () => {
    await mail.getByRole('combobox', { name: 'Bifoga utdraget som' }).selectOption('PDF och Word')
    await expect(mail.getByText('2023 Exempelnämnden Protokollsutdrag EXN 2023-41.docx')).toBeVisible()
    await answerDialog.save(app, path)
    await save.click()
    await expect(mail.getByText('Filen är skapad:')).toBeVisible()
    const { whole, text, attachments } = readDraft(readFileSync(path))
    expect(header(whole, 'X-Unsent')).toBe('1')
    expect(header(whole, 'To')).toBe('kvalitetsutmarkelsen@stockholm.se')
    expect(text.bytes.toString().replaceAll('\u00A0', ' ')).toContain('§ 23, dnr EXN 2023/41.')
    expect(attachments.map((each) => parameter(each, 'Content-Disposition', 'filename'))).toEqual([
      '2023 Exempelnämnden Protokollsutdrag EXN 2023-41.pdf',
      '2023 Exempelnämnden Protokollsutdrag EXN 2023-41.docx'
    ])
    expect(extractDocxText(attachments[1]?.bytes ?? Buffer.alloc(0)).body).toContain('§\u00A023')
  })

  await test.step('it is opened in the mail program, shown in its folder, and an e-mail without it is offered', async () => {
    await watchSystem(app)
    await mail.getByRole('button', { name: 'Öppna', exact: true }).click()
    await mail.getByRole('button', { name: 'Visa i mapp' }).click()
    await mail.getByRole('button', { name: 'Öppna tomt mejl (utan bilaga)' }).click()
    await expect(mail.getByText('Ett nytt mejl är öppnat. Bifoga utdraget innan det skickas.')).toBeVisible()
    const [opened, shown, address = ''] = await asked(app)
    expect([opened, shown]).toEqual([path, path])
    expect(address).toMatch(
      /^mailto:kvalitetsutmarkelsen@stockholm\.se\?cc=registrator@example\.se&subject=Protokollsutdrag%20%C2%A7%2023/
    )
    expect(address.length).toBeLessThanOrEqual(2_000)
  })

  await test.step('what goes with it is remembered', async () => {
    await goTo('Beslut')
    await goTo('Papper')
    await expect(mail.getByRole('combobox', { name: 'Bifoga utdraget som' })).toHaveValue('both')
  })

  await test.step('its text is copied', async () => {
    await mail.getByRole('button', { name: 'Kopiera text' }).click()
    await expect(mail.getByRole('button', { name: /^Kopiera text/ })).toBeVisible()
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^Hej!/)
  })

  await test.step('that it was sent is ticked, with the day, and the list of matters tells it', async () => {
    await expect(mail.getByRole('textbox', { name: 'Skickat den' })).toHaveValue(/^\d{4}-\d{2}-\d{2}$/)
    await expect(mail.getByText('Uppgifter i ärendet har ändrats sedan filen skapades.')).toHaveCount(0)
    await mail.getByRole('textbox', { name: 'Skickat den' }).fill('2023-06-21')
    await mail.getByRole('button', { name: 'Utdraget är skickat den 21 juni 2023' }).click()
    await expect(check.getByText('Ja, skickat den 21 juni 2023.')).toBeVisible()
    await expect(saveWords()).toHaveText(/^Sparat /)
    await leave()
    await expect(page.getByText('utdraget är skickat')).toBeVisible()
  })
})

test('a computer without a mail program says so, and the matter goes to a colleague as a draft', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, card, unfold } = secretary(page)
  await openMatter(sample)
  await goTo('Papper')
  await unfold('Följebrev')
  await app.evaluate(({ shell }) => {
    shell.openExternal = () => Promise.reject(new Error('No application is registered.'))
  })
  await page.getByRole('button', { name: 'Öppna tomt mejl (utan bilaga)' }).click()
  await expect(page.getByRole('alertdialog')).toContainText(
    'Det gick inte att öppna ett nytt mejl i datorns mejlprogram.'
  )
  await page.keyboard.press('Escape')

  const path = join(dataFolder, 'till en kollega.eml')
  await answerDialog.save(app, path)
  await unfold('Ärendefil')
  await card('Ärendefil').getByRole('button', { name: 'Spara mejlutkast med ärendefilen…' }).click()
  await expect(card('Ärendefil').getByText('Filen är skapad:')).toBeVisible()
  const { attachment } = readDraft(readFileSync(path))
  expect(parameter(attachment, 'Content-Disposition', 'filename')).toBe('2023 Exempelnämnden EXN 2023-41.namndklar')
  expect(JSON.parse(attachment.bytes.toString())).toMatchObject({
    format: 'namndklar',
    matter: { registryNumber: 'EXN 2023/41' }
  })
})
