import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeRulesFile } from '../../shared/exchange/file/rules-file'
import { profileForYear } from '../../shared/rules/profile-for-year'
import { answerDialog } from '../app/answer-dialog'
import { secretary } from '../app/secretary'
import { expect, test } from './fixtures'
import { whole } from './looks'

test('the rules of the year under change', async ({ app, page, dataFolder, photograph }) => {
  const { openMatter, goTo } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Årets regler')
  const rules = page.getByRole('main')
  await rules
    .getByRole('button', { name: /^Ändra / })
    .first()
    .click()
  await photograph(page, 'rule-line')
  await page.keyboard.press('Escape')
  await rules
    .getByRole('button', { name: /^Ändra kravet / })
    .first()
    .click()
  await photograph(page, 'rule-criterion', whole)
  await rules.getByRole('button', { name: /^Ta bort kravet / }).click()
  await photograph(page, 'rule-removal')
  await page.keyboard.press('Escape')

  const path = join(dataFolder, 'regler 2024.namndklar-regler')
  writeFileSync(path, writeRulesFile(profileForYear('2024')))
  await answerDialog.open(app, [path])
  await rules.getByRole('button', { name: 'Läs in regler från fil…' }).click()
  await expect(page.getByRole('dialog', { name: 'Läs in regler' })).toBeVisible()
  await photograph(page, 'rules-import')
})

test('a year that is begun from another', async ({ page, photograph }) => {
  const { openMatter, goTo } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await page
    .getByRole('navigation', { name: 'Årets väg' })
    .getByRole('button', { name: /^Från förra året/ })
    .click()
  await page.getByRole('button', { name: /nästa år|ärendet för 2024/i }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await photograph(page, 'begin-next-year')
  await page.getByRole('dialog').getByRole('button').last().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2024')
  await page
    .getByRole('navigation', { name: 'Årets väg' })
    .getByRole('button', { name: /^Från förra året/ })
    .click()
  await photograph(page, 'copied', whole)
  await goTo('Årets regler')
  await photograph(page, 'copied-rules', whole)
  await goTo('Enheter')
  await photograph(page, 'copied-units', whole)
})
