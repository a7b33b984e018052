import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { answerDialog } from '../app/answer-dialog'
import { secretary } from '../app/secretary'
import { expect, test } from './fixtures'
import { whole } from './looks'

const cases = resolve(import.meta.dirname, '../cases')

test('the list of matters, and what is asked and told over it', async ({ app, page, dataFolder, photograph }) => {
  const { openMatter, leave, chooseForMatter } = secretary(page)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await openMatter('Exempelnämnden 2023')
  await leave()
  await photograph(page, 'matters-one', whole)

  await button('Nytt ärende').click()
  await photograph(page, 'new-matter')
  await button('Skapa ärendet').click()
  await expect(page.getByText('Skriv nämndens eller styrelsens namn.')).toBeVisible()
  await photograph(page, 'new-matter-refused')
  await page.keyboard.press('Escape')

  await button('Hjälp').click()
  await photograph(page, 'help', whole)
  await page.keyboard.press('Escape')
  await button('Utseende').click()
  await photograph(page, 'theme-menu', ['1280-light', '1280-dark'])
  await page.keyboard.press('Escape')
  await button('Extra kopia').click()
  await photograph(page, 'extra-copies')
  await page.keyboard.press('Escape')

  const broken = join(dataFolder, 'fil.namndklar')
  writeFileSync(broken, 'Hej!')
  await answerDialog.open(app, [broken])
  await button('Öppna fil…').click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await photograph(page, 'bad-file')
  await page.keyboard.press('Escape')

  for (const name of ['2014-socialnamnden', '2023-socialnamnden', '2024-bromma']) {
    await answerDialog.open(app, [join(cases, `${name}.namndklar`)])
    await button('Öppna fil…').click()
    await expect(page.getByRole('dialog')).toBeVisible()
    if (name === '2024-bromma') await photograph(page, 'import')
    await button('Lägg till och öppna').click()
    await leave()
  }
  await photograph(page, 'matters-four', whole)

  await chooseForMatter('Exempelnämnden 2023', 'Ta bort')
  await photograph(page, 'matter-removed')
  await button('Papperskorg (1)').click()
  await photograph(page, 'trash')
})

test('the list without a matter', async ({ page, photograph }) => {
  await secretary(page).chooseForMatter('Exempelnämnden 2023', 'Ta bort')
  await page.getByRole('button', { name: 'Nytt ärende' }).click()
  await page.keyboard.press('Escape')
  await photograph(page, 'matters-none')
})

test('a new matter, with nothing known yet', async ({ page, photograph }) => {
  const { startMatter, goTo } = secretary(page)
  await startMatter('Provnämnden', '2031')
  await photograph(page, 'new-committee', whole)
  await goTo('Årets regler')
  await photograph(page, 'new-rules', whole)
  await page.getByRole('button', { name: /^Bekräfta alla \d+: Årets regler$/ }).click()
  await photograph(page, 'confirm-all')
  await page.keyboard.press('Escape')
  await goTo('Papper')
  await photograph(page, 'new-papers', whole)
})
