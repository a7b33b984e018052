import { secretary } from '../app/secretary'
import { unitsNamed } from '../builders/units-named'
import { fileOf } from './file-of'
import { expect, test } from './fixtures'
import { whole } from './looks'

const places = ['Linden', 'Eken', 'Asken', 'Björken', 'Strandgården', 'Solrosen', 'Vindruvan', 'Kastanjen']
const kinds = ['Dagcentralen', 'Förskolan', 'Äldreboendet', 'Öppna mottagningen', 'Hemtjänsten']
const forty = kinds.flatMap((kind) => places.map((place) => `${kind} ${place}`))
const names = Array.from({ length: 10 }, (_, round) =>
  forty.map((name) => `${name}${round === 0 ? '' : ` ${round + 1}`}`)
).flat()

for (const count of [0, 1, 3, 40, 400]) {
  test(`${count} units`, async ({ start, dataFolder, photograph }) => {
    const path = fileOf(dataFolder, { units: unitsNamed(names.slice(0, count)) })
    const { page } = await start(dataFolder, { words: [path] })
    const { goTo } = secretary(page)
    await page.getByRole('button', { name: 'Lägg till och öppna' }).click()
    await goTo('Enheter')
    await photograph(page, `units-${count}`, whole)
    await goTo('Beslut')
    await photograph(page, `decision-${count}`)
    await goTo('Granskning')
    await photograph(page, `review-${count}`)
    await goTo('Protokoll')
    await page.getByText('Med ändringar').click()
    await photograph(page, `decided-${count}`, whole)
  })
}

test('a unit opened, withdrawn and removed', async ({ page, photograph }) => {
  const { openMatter, goTo } = secretary(page)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await openMatter('Exempelnämnden 2023')
  await goTo('Enheter')
  await button('Öppna mottagningen').click()
  await photograph(page, 'unit', whole)
  await button('Träffpunkten Eken').click()
  await photograph(page, 'unit-withdrawn', whole)
  await button('Ta bort').click()
  await expect(button('Träffpunkten Eken')).toHaveCount(0)
  await photograph(page, 'unit-removed')
  await button('Borttagna enheter (1)').click()
  await photograph(page, 'removed-units', whole)
  await button('Lägg till enhet').click()
  await photograph(page, 'unit-new', whole)
})

test('units that nobody has named', async ({ start, dataFolder, photograph }) => {
  const path = fileOf(dataFolder, { units: unitsNamed(['', ' '], { employees: 'nitton', balancedBudget: '' }) })
  const { page } = await start(dataFolder, { words: [path] })
  await page.getByRole('button', { name: 'Lägg till och öppna' }).click()
  await secretary(page).goTo('Enheter')
  await photograph(page, 'units-unnamed')
})
