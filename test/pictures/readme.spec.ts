import { resolve } from 'node:path'
import { answerDialog } from '../app/answer-dialog'
import { secretary } from '../app/secretary'
import { test } from './fixtures'

const bromma = resolve(import.meta.dirname, '../cases/2024-bromma.namndklar')

test('what the README and the manual show', async ({ app, page, photograph }) => {
  const { openMatter, goTo, showPaper, leave } = secretary(page)
  await answerDialog.open(app, [bromma])
  await page.getByRole('button', { name: 'Öppna fil…' }).click()
  await page.getByRole('button', { name: 'Lägg till och öppna' }).click()
  await leave()
  await photograph(page, 'matters', ['readme-light'])
  await openMatter('Exempelnämnden 2023')
  await photograph(page, 'overview', ['readme-light', 'manual'])
  await goTo('Enheter')
  await page.getByRole('button', { name: 'Öppna mottagningen', exact: true }).click()
  await photograph(page, 'units', ['readme-light', 'manual'])
  await goTo('Texter')
  await photograph(page, 'texts', ['readme-dark', 'manual'])
  await goTo('Papper')
  await photograph(page, 'papers', ['readme-light', 'manual'])
  await goTo('Protokoll')
  await showPaper('Protokollsutdrag')
  await photograph(page, 'minutes', ['readme-dark', 'manual'])
  await page
    .getByRole('navigation', { name: 'Årets väg' })
    .getByRole('button', { name: /^Datum/ })
    .click()
  await photograph(page, 'dates', ['readme-light'])
})
