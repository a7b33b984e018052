import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answeredForm } from '../electron/docx/form/form-in-word'
import { goodTemplates } from '../electron/docx/template/templates'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

test('forms are made for all units, and the answers are seen before they are taken in and undone in one step', async ({ app, page, dataFolder }) => {
  const { openMatter, goTo, field } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Enheter')
  const folder = join(dataFolder, 'formulär')
  await mkdir(folder)

  await test.step('made', async () => {
    await answerDialog.open(app, [folder])
    await page.getByRole('button', { name: 'Skapa formulär…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Formulär till enheterna' })
    await dialog.getByLabel('Svar senast (kan lämnas tomt)').fill('10 maj 2023')
    await dialog.getByRole('button', { name: 'Välj mapp och skapa…' }).click()
    await expect(page.getByText('formulär är skapade i')).toBeVisible()
  })
  const names = await readdir(folder)
  expect(names).toContain('2023 Dagcentralen Linden Formulär.docx')

  const linden = join(folder, '2023 Dagcentralen Linden Formulär.docx')
  const other = join(folder, names.find((name) => name.includes('Öppna mottagningen')) ?? '')
  const foreign = join(folder, 'inbjudan.docx')
  const broken = join(folder, 'trasig.docx')
  await writeFile(linden, answeredForm(new Uint8Array(await readFile(linden)), { 'Medarbetare, chefen inräknad': '23', 'Budget i balans': 'Nej' }))
  await writeFile(other, answeredForm(new Uint8Array(await readFile(other)), { 'Enhetens chef': 'Åsa Öberg' }))
  await writeFile(foreign, goodTemplates['a logo in the header']?.() ?? '')
  await writeFile(broken, 'ingen fil från Word')

  await test.step('read, shown and taken in', async () => {
    await answerDialog.open(app, [linden, foreign, other, broken])
    await page.getByRole('button', { name: 'Läs in svar…' }).click()
    const dialog = page.getByRole('alertdialog', { name: 'Svar i formulär' })
    await expect(dialog).toContainText('Två enheter uppdateras.')
    await expect(dialog.locator('.proposed', { hasText: 'Dagcentralen Linden' })).toContainText('blir 23')
    await expect(dialog.locator('.proposed', { hasText: 'Öppna mottagningen' })).toContainText('Åsa Öberg')
    const left = dialog.getByRole('region', { name: 'Filer som inte gav några svar' })
    await expect(left.getByRole('listitem').filter({ hasText: 'inbjudan.docx' })).toContainText('Filen är inget formulär från Nämndklar.')
    await expect(left.getByRole('listitem').filter({ hasText: 'trasig.docx' })).toContainText('Filen trasig.docx är inget Word-dokument.')
    await dialog.getByRole('button', { name: 'Lägg in svar för två enheter' }).click()
    await expect(dialog).toBeHidden()
  })

  await page.getByRole('button', { name: 'Dagcentralen Linden', exact: true }).click()
  await expect(field('Medarbetare, chefen inräknad')).toHaveValue('23')
  await page.locator('.undo-notice').getByRole('button', { name: 'Ångra lägg in två enheter från formulär' }).click()
  await expect(field('Medarbetare, chefen inräknad')).toHaveValue('14')
})

test('files dropped on the window are forms when they are Word documents, each read by its own path', async ({ app, page, dataFolder }) => {
  const { openMatter, goTo } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Enheter')
  const folder = join(dataFolder, 'formulär')
  await mkdir(folder)
  await answerDialog.open(app, [folder])
  await page.getByRole('button', { name: 'Skapa formulär…' }).click()
  await page.getByRole('button', { name: 'Välj mapp och skapa…' }).click()
  await expect(page.getByText('formulär är skapade i')).toBeVisible()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(['x'], 'påhittad.docx'))
    data.items.add(new File(['x'], 'bild.png'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  // A file that the page has made itself has no path, so nothing is read.
  const dialog = page.getByRole('alertdialog', { name: 'Svar i formulär' })
  await expect(dialog.getByRole('listitem').filter({ hasText: 'påhittad.docx' })).toContainText('är ingen ärendefil')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'bild.png' })).toContainText('Lästes inte.')
  await dialog.getByRole('button', { name: 'Stäng' }).click()
})
