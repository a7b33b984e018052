import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerDialog } from '../app/answer-dialog'
import { secretary } from '../app/secretary'
import { answeredForm } from '../electron/docx/form/form-in-word'
import { expect, test } from './fixtures'
import { whole } from './looks'

const table = [
  'Enhet\tDriftsform\tAntal anställda\tBudget i balans\tFavoritfärg',
  'Dagcentralen Linden\tkommunal\t19\tJa\tgrön',
  'Solrosens förskola\tprivat\t12\tNej\tgul',
  'Björkens äldreboende\tentreprenad\tnågra\tJa\tblå'
].join('\r\n')

test('a table pasted', async ({ page, photograph }) => {
  const { openMatter, goTo } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Enheter')
  for (const [name, text] of Object.entries({
    'table-known': table,
    'table-unknown': '12\tVindruvan\n14\tDagcentralen Linden'
  })) {
    await page.getByRole('button', { name: 'Klistra in tabell' }).click()
    await page.getByRole('dialog', { name: 'Klistra in tabell' }).getByLabel('Tabellen').fill(text)
    if (name === 'table-known') await photograph(page, 'paste')
    await page.getByRole('button', { name: 'Visa vad som händer' }).click()
    await expect(page.getByRole('alertdialog', { name: 'Klistrad tabell' })).toBeVisible()
    await photograph(page, name, whole)
    await page.keyboard.press('Escape')
  }
})

test('forms to the units, and their answers', async ({ app, page, dataFolder, photograph }) => {
  const { openMatter, goTo } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Enheter')
  const folder = join(dataFolder, 'formulär')
  await mkdir(folder)
  await answerDialog.open(app, [folder])
  await page.getByRole('button', { name: 'Skapa formulär…' }).click()
  await photograph(page, 'make-forms')
  await page.getByRole('button', { name: 'Välj mapp och skapa…' }).click()
  await expect(page.getByText('formulär är skapade i')).toBeVisible()
  await photograph(page, 'forms-made', whole)

  const linden = join(folder, '2023 Dagcentralen Linden Formulär.docx')
  const broken = join(folder, 'trasig.docx')
  const answers = { 'Medarbetare, chefen inräknad': '23', 'Budget i balans': 'Nej' }
  await writeFile(linden, answeredForm(new Uint8Array(await readFile(linden)), answers))
  await writeFile(broken, 'ingen fil från Word')
  await answerDialog.open(app, [linden, broken])
  await page.getByRole('button', { name: 'Läs in svar…' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Svar i formulär' })
  await expect(dialog).toContainText('trasig.docx')
  await photograph(page, 'read-forms', whole)
  await dialog.getByRole('button', { name: /^Lägg in svar för/ }).click()
  await expect(dialog).toBeHidden()
  await photograph(page, 'forms-taken-in')
})
