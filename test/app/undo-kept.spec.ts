import { endProgram } from './end-program'
import { expect, test } from './fixtures'
import { launchProgram, windowOf } from './launch-program'
import { mattersOnDisk } from './matters-on-disk'
import { dataIn } from './data-in'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'
const linden = 'Dagcentralen Linden'
const strand = 'Strandgårdens vård- och omsorgsboende, Exempelvård AB'

test('what was done before a matter was left can be undone and redone when it is opened again', async ({ page }) => {
  const { openMatter, goTo, field, leave, units } = secretary(page)
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await field('Plats').fill('Biblioteket')
  await goTo('Enheter')
  await page.getByRole('button', { name: linden, exact: true }).click()
  await page.getByRole('main').getByRole('button', { name: 'Ta bort', exact: true }).click()
  await leave()

  await openMatter(sample)
  const undo = page.getByRole('banner').getByRole('button', { name: /^Ångra/ })
  await expect(undo).toHaveAccessibleName(`Ångra ta bort ${linden}`)
  await undo.click()
  await expect(units().first()).toHaveText(linden)
  await expect(undo).toHaveAccessibleName('Ångra ändra plats för sammanträdet')
  await undo.click()
  await expect(field('Plats')).toHaveValue('Sammanträdesrummet Linden')
  await leave()

  await openMatter(sample)
  await expect(page.getByRole('button', { name: 'Gör om ändra plats för sammanträdet' })).toBeEnabled()
  await page.keyboard.press('Control+y')
  await expect(field('Plats')).toHaveValue('Biblioteket')
})

test('a removed unit is put back after a restart, at its place and with its answers', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, leave } = secretary(page)
  await openMatter(sample)
  await goTo('Enheter')
  const [before] = mattersOnDisk(dataIn(dataFolder))
  await page.getByRole('button', { name: strand, exact: true }).click()
  await page.getByRole('main').getByRole('button', { name: 'Ta bort', exact: true }).click()
  await leave()
  const closed = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed

  const again = await launchProgram(dataFolder)
  const reopened = await windowOf(again)
  const later = secretary(reopened)
  await later.openMatter(sample)
  await later.goTo('Enheter')
  await expect(later.units()).not.toContainText([strand])
  await reopened.getByRole('button', { name: 'Borttagna enheter (1)' }).click()
  await reopened.getByRole('button', { name: `Ta bort ${strand} för gott` }).click()
  await expect(reopened.getByRole('button', { name: 'Borttagna enheter (1)' })).toHaveCount(0)
  await reopened.keyboard.press('Control+z')
  await reopened.getByRole('button', { name: 'Borttagna enheter (1)' }).click()
  await reopened.getByRole('button', { name: `Lägg tillbaka ${strand}` }).click()
  await expect(reopened.getByRole('button', { name: strand, exact: true })).toBeFocused()
  await later.leave()
  expect(mattersOnDisk(dataIn(dataFolder))[0]?.units).toEqual(before?.units)
  await endProgram(again)
})

test('next year is undone like anything else: its matter goes to the trash, and comes back with what was written in it', async ({
  page
}) => {
  const { openMatter, chooseForMatter, goTo, field, leave } = secretary(page)
  await chooseForMatter(sample, 'Nästa år från det här…')
  await page.getByRole('button', { name: 'Skapa och öppna' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2024')
  await goTo('Nämnd och möte')
  await field('Diarienummer').fill('EXN 2024/7')
  const undo = page.getByRole('banner').getByRole('button', { name: /^Ångra/ })
  await undo.click()
  await expect(field('Diarienummer')).toHaveValue('')
  await expect(undo).toHaveAccessibleName('Ångra skapa ärendet för 2024')
  await undo.click()
  await page.getByRole('button', { name: 'Behåll ärendet' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2024')
  await undo.click()
  await page.getByRole('button', { name: 'Lägg ärendet i papperskorgen' }).click()

  const notice = page.locator('[data-part=notice]', { hasText: 'Exempelnämnden 2024 ligger i papperskorgen.' })
  await expect(notice).toBeVisible()
  await expect(page.getByRole('button', { name: 'Exempelnämnden 2024', exact: true })).toHaveCount(0)
  await notice.getByRole('button', { name: 'Ångra' }).click()
  await openMatter('Exempelnämnden 2024')
  await expect(page.getByRole('button', { name: 'Gör om ändra diarienummer' })).toBeEnabled()
  await page.keyboard.press('Control+y')
  await goTo('Nämnd och möte')
  await expect(field('Diarienummer')).toHaveValue('EXN 2024/7')
  await leave()
  await openMatter(sample)
  await expect(page.getByRole('banner').getByRole('button', { name: 'Ångra', exact: true })).toBeDisabled()
})
