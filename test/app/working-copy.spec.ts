import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { idOf } from '../builders/id-of'
import { sampleMatter } from '../../shared/sample/sample-matter'
import { copyOf } from '../electron/working-copy/copy-of'
import { edited, withParts } from '../electron/working-copy/edited-in-word'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'
const sentence = 'Frågor om jämställdhet tas upp i enheternas bidrag.'
const rewritten = 'Jämställdhet behandlas i vart och ett av bidragen.'

const inWord = (path: string): void =>
  writeFileSync(
    path,
    edited(readFileSync(path), (xml) => xml.replace(sentence, rewritten).replace('Kim Exempelsson', 'Kim Annansson'))
  )

const fromMenu = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('open-working-copy')?.click())

test('what a colleague has written in Word is taken over, and undone, in one step', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, paper, unfold } = secretary(page)
  const path = join(dataFolder, 'arbetskopia åäö.docx')
  await openMatter(sample)
  await goTo('Papper')
  await unfold('Arbetskopia av tjänsteutlåtandet')
  const card = page.getByRole('region', { name: 'Arbetskopia av tjänsteutlåtandet' })
  await answerDialog.save(app, path)
  await card.getByRole('button', { name: 'Exportera arbetskopia' }).click()
  await expect(card).toContainText(`Filen är skapad: ${path}`)

  await test.step('an untouched copy has nothing to take over', async () => {
    await answerDialog.open(app, [path])
    await card.getByRole('button', { name: 'Öppna arbetskopia…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Arbetskopia' })
    await expect(dialog).toContainText('Inga skillnader. Texten i Word är densamma som i ärendet.')
    await dialog.getByRole('button', { name: 'Stäng' }).click()
  })

  await test.step('what was written is shown before and after, and what belongs in fields is told', async () => {
    inWord(path)
    await fromMenu(app)
    const dialog = page.getByRole('dialog', { name: 'Arbetskopia' })
    await expect(dialog).toContainText('Ett avsnitt är ändrat i Word.')
    await expect(dialog).toContainText('Ärendet är oförändrat sedan kopian gjordes.')
    await expect(dialog).toContainText('Underskrifterna är ändrade i Word.')
    const section = dialog.getByRole('region', { name: 'Jämställdhetsanalys' })
    await expect(section.locator('del').first()).toContainText('Frågor')
    await expect(section.locator('ins').first()).toContainText('Jämställdhet')
    await expect(paper('Tjänsteutlåtande')).toContainText(sentence)
    await dialog.getByRole('button', { name: 'Ta över 1 avsnitt' }).click()
  })

  await expect(page.getByRole('heading', { level: 2, name: 'Texter' })).toBeVisible()
  await expect(paper('Tjänsteutlåtande')).toContainText(rewritten)
  await expect(page.getByText('Ett avsnitt är hämtat ur arbetskopian.').first()).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Ångra ta över ur arbetskopian' }).click()
  await expect(paper('Tjänsteutlåtande')).toContainText(sentence)
  await expect(paper('Tjänsteutlåtande')).not.toContainText(rewritten)
})

test('a copy of a matter that is not here takes it in, and its sections after that', async ({
  app,
  page,
  dataFolder
}) => {
  const { paper } = secretary(page)
  const matter = { ...sampleMatter('2023-05-29T10:00:00.000Z'), id: idOf(77) }
  const path = join(dataFolder, 'från Bo.docx')
  writeFileSync(path, await copyOf({ ...matter, committee: { ...matter.committee, name: 'Påhittsnämnden' } }))
  inWord(path)
  await expect(page.getByRole('button', { name: sample, exact: true })).toBeVisible()
  await answerDialog.open(app, [path])
  await fromMenu(app)

  const asked = page.getByRole('dialog', { name: 'Öppna arbetskopia' })
  await expect(asked).toContainText('från Bo.docx bär Påhittsnämnden, 2023, med fyra enheter. Ärendet finns inte här.')
  await asked.getByRole('button', { name: 'Lägg till och öppna' }).click()

  const dialog = page.getByRole('dialog', { name: 'Arbetskopia' })
  await expect(dialog).toContainText('Ett avsnitt är ändrat i Word.')
  await dialog.getByRole('button', { name: 'Ta över 1 avsnitt' }).click()
  await expect(paper('Tjänsteutlåtande')).toContainText(rewritten)
})

test('a copy that another program has dropped the matter from says so, and is compared with the open one', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter } = secretary(page)
  const path = join(dataFolder, 'från webben.docx')
  writeFileSync(
    path,
    withParts(
      await copyOf(sampleMatter('2023-05-29T10:00:00.000Z')),
      ({ 'customXml/item1.xml': _part, ...parts }) => parts
    )
  )
  inWord(path)
  await openMatter(sample)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2023')
  await answerDialog.open(app, [path])
  await fromMenu(app)
  const dialog = page.getByRole('dialog', { name: 'Arbetskopia' })
  await expect(dialog).toContainText('Filen bär inte längre ärendets uppgifter.')
  await expect(dialog.getByRole('region', { name: 'Jämställdhetsanalys' })).toBeVisible()
})

test('a file that is no working copy is refused in words, and the matter stays open', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter } = secretary(page)
  const path = join(dataFolder, 'brev.docx')
  writeFileSync(path, 'Hej!')
  await openMatter(sample)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2023')
  await answerDialog.open(app, [path])
  await fromMenu(app)
  await expect(page.getByRole('alertdialog')).toContainText('Filen brev.docx är inget Word-dokument.')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stäng' }).click()
  await expect(page.getByRole('navigation', { name: 'Årets väg' })).toBeVisible()
})

test('a copy is opened by dropping it on the window too', async ({ page, dataFolder }) => {
  const { openMatter } = secretary(page)
  const path = join(dataFolder, 'arbetskopia.docx')
  writeFileSync(path, await copyOf(sampleMatter('2023-05-29T10:00:00.000Z')))
  inWord(path)
  await openMatter(sample)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2023')
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'chosen' }))
  })
  await page.locator('#chosen').setInputFiles(path)
  await page.evaluate(() => {
    const file = document.querySelector<HTMLInputElement>('#chosen')?.files?.[0]
    const dataTransfer = new DataTransfer()
    if (file) dataTransfer.items.add(file)
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('dialog').getByRole('region', { name: 'Jämställdhetsanalys' })).toBeVisible()
})
