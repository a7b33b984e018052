import type { Page } from '@playwright/test'
import { matterSchema } from '../../shared/domain/matter'
import { newUnit } from '../../shared/domain/edits/new-unit'
import { secretary } from '../app/secretary'
import { expect, test } from './fixtures'
import { forced, narrow, usual } from './looks'

const committees = [
  'Arbetsmarknadsnämnden',
  'Bromma stadsdelsnämnd',
  'Fastighetsnämnden',
  'Idrottsnämnden',
  'Kulturnämnden',
  'Miljö- och hälsoskyddsnämnden',
  'Socialnämnden',
  'Styrelsen för Stadens Exempelhamnar AB'
]
const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Years of work, as they lie in the folder of somebody who has been here for long. */
async function manyMatters(page: Page, count: number): Promise<void> {
  const { openMatter, leave } = secretary(page)
  const matters = Array.from({ length: count }, (_, at) => {
    const name = committees[at % committees.length] ?? ''
    const year = 2023 - Math.floor(at / committees.length)
    return matterSchema.parse({
      id: id(at + 1),
      changed: '2023-05-25T12:32:00Z',
      awardYear: String(year),
      registryNumber: `${name.slice(0, 2).toUpperCase()}N ${year}/${at + 10}`,
      committee: { kind: 'committee', name, nameInText: name, nameGenitive: `${name}s` },
      units: ['Solen', 'Månen', 'Stjärnan'].map((unit, place) => ({
        ...newUnit(id(10_000 + at * 10 + place)),
        name: `Förskolan ${unit}`,
        state: 'registered'
      }))
    })
  })
  await page.evaluate(async (all) => {
    for (const matter of all) await window.api.saveMatter({ matter })
  }, matters)
  await openMatter('Exempelnämnden 2023')
  await leave()
  await expect(page.getByRole('searchbox', { name: 'Sök bland ärendena' })).toBeVisible()
}

test('the first start', async ({ page, photograph }) => {
  await expect(page.getByRole('heading', { name: 'Välkommen' })).toBeVisible()
  await photograph(page, 'start-first', [...usual, ...narrow, '2560-light'])
})

test('a list of many years, looked through', async ({ page, photograph }) => {
  await manyMatters(page, 148)
  await photograph(page, 'start-many', [...usual, ...narrow, ...forced, '2560-light', 'tall-light'])
  await page.keyboard.press('Control+f')
  await page.keyboard.type('idrotts stjärnan')
  await photograph(page, 'start-search', [...usual, ...narrow])
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /^Fler val för Kulturnämnden 2023/ })
    .first()
    .click()
  await photograph(page, 'start-row-menu', usual)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Nytt ärende' }).click()
  await photograph(page, 'start-new-matter', [...usual, 'zoom-200', '2560-light'])
  await page.getByLabel('Nämnd eller styrelse').selectOption('En annan nämnd eller styrelse')
  await page.getByLabel('Nämndens eller styrelsens namn').fill('Styrelsen för Stadens Hamnar AB')
  await photograph(page, 'start-new-board', [...usual, 'zoom-200'])
})

test('a year that begins from the one before', async ({ page, photograph }) => {
  const { chooseForMatter } = secretary(page)
  await chooseForMatter('Exempelnämnden 2023', 'Nästa år från det här…')
  await page.getByRole('button', { name: 'Skapa och öppna' }).click()
  await photograph(page, 'from-last-year', [...usual, ...narrow, ...forced, '2560-light', 'tall-light', 'tall-dark'])
})
