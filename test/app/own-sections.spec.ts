import type { Locator } from '@playwright/test'
import { accessibilityViolations } from './accessibility-violations'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

const headingsOf = (paper: Locator): Promise<string[]> => paper.locator('[data-part=paper-section] h4').allInnerTexts()

test('a section of one’s own is given a heading, words and a table with the keyboard, moved, removed and undone', async ({
  page
}) => {
  const { openMatter, goTo, showPaper, paper } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Texter')
  await showPaper('Tjänsteutlåtande')
  const report = paper('Tjänsteutlåtande')
  const before = await headingsOf(report)

  await page.getByRole('button', { name: 'Lägg till ett eget avsnitt' }).click()
  await expect(page.getByLabel('Rubrik', { exact: true })).toBeFocused()
  await page.keyboard.type('Ekonomi')
  await page.getByRole('textbox', { name: 'Ekonomi', exact: true }).click()
  await page.keyboard.type('Så här blir kostnaden.')
  await page.getByRole('button', { name: 'Infoga tabell' }).click()
  for (const words of ['Post', 'Kronor', 'Resor', '500']) {
    await page.keyboard.type(words)
    await page.keyboard.press('Tab')
  }
  await page.getByRole('textbox', { name: 'Ekonomi', exact: true }).getByText('500').click()
  await page.getByRole('button', { name: 'Rad under' }).click()
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('Efter tabellen.')
  await expect(report.getByRole('columnheader', { name: 'Kronor' })).toBeVisible()
  await expect(report.getByRole('cell', { name: '500' })).toBeVisible()
  await expect(report.getByText('Efter tabellen.')).toBeVisible()
  expect(await accessibilityViolations(page)).toEqual([])

  await page.getByRole('button', { name: 'Avsnittens ordning och rubriker' }).click()
  await page.getByRole('button', { name: 'Flytta upp avsnittet Ekonomi' }).click()
  await expect.poll(() => headingsOf(report)).toEqual(before.toSpliced(-1, 0, 'Ekonomi'))
  await page.getByRole('button', { name: 'Ta bort avsnittet Ekonomi' }).click()
  await expect.poll(() => headingsOf(report)).toEqual(before)
  await expect(page.getByRole('button', { name: 'Lägg till ett eget avsnitt' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect.poll(() => headingsOf(report)).toEqual(before.toSpliced(-1, 0, 'Ekonomi'))
  await expect(report.getByRole('cell', { name: '500' })).toBeVisible()
})
