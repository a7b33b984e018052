import type { ElectronApplication } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withTypedAt } from '../../shared/domain/paths/field-path'
import { writeMatterFile } from '../../shared/exchange/file/matter-file'
import { sampleMatter } from '../../shared/sample/sample-matter'
import { answerDialog } from '../app/answer-dialog'
import { dataIn } from '../app/data-in'
import { mattersOnDisk } from '../app/matters-on-disk'
import { secretary } from '../app/secretary'
import { idOf } from '../builders/id-of'
import { copyOf } from '../electron/working-copy/copy-of'
import { edited } from '../electron/working-copy/edited-in-word'
import { expect, test } from './fixtures'
import { whole } from './looks'

const choose = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, id) => void Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), id)
const sentence = 'Frågor om jämställdhet tas upp i enheternas bidrag.'
const inWord = (path: string): void =>
  writeFileSync(
    path,
    edited(readFileSync(path), (xml) =>
      xml.replace(sentence, 'Jämställdhet behandlas i bidragen.').replace('Kim Exempelsson', 'Kim Annansson')
    )
  )

test('a colleague’s copy is merged', async ({ app, page, dataFolder, photograph }) => {
  const { openMatter, goTo, field, leave } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Nämnd och möte')
  await field('Diarienummer').fill('EXN 2023/42')
  await leave()
  const [matter] = mattersOnDisk(dataIn(dataFolder))
  if (!matter) throw new Error('Nothing was saved.')
  const theirs = withTypedAt(
    withTypedAt(matter, `units.${matter.units[0]?.id ?? ''}.employees`, '21'),
    'registryNumber',
    'EXN 2023/99'
  )
  const path = join(dataFolder, 'kims kopia.namndklar')
  writeFileSync(path, writeMatterFile(theirs, { sender: { name: 'Kim Provsson', at: '2023-05-25T08:00:00.000Z' } }))
  await answerDialog.open(app, [path])
  await page.getByRole('button', { name: 'Öppna fil…' }).click()
  await expect(page.getByRole('dialog', { name: 'Öppna fil' })).toBeVisible()
  await photograph(page, 'import-known')
  await page.getByRole('button', { name: 'Jämför och slå ihop' }).click()
  await expect(page.getByRole('dialog', { name: 'Jämför och slå ihop' })).toContainText('Kim Provsson')
  await photograph(page, 'merge', whole)
  await page.keyboard.press('Escape')
  await choose(app, 'merge-file')
  await expect(page.getByRole('dialog', { name: 'Jämför och slå ihop' })).toBeVisible()
  await page.getByRole('button', { name: 'Behåll alla mina' }).click()
  await page.getByRole('button', { name: 'Slå ihop', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await photograph(page, 'merged')
})

test('a working copy comes back from Word', async ({ app, page, dataFolder, photograph }) => {
  const path = join(dataFolder, 'arbetskopia.docx')
  writeFileSync(path, await copyOf(sampleMatter('2023-05-24T10:00:00.000Z')))
  inWord(path)
  await answerDialog.open(app, [path])
  await secretary(page).openMatter('Exempelnämnden 2023')
  await expect(page.getByRole('navigation', { name: 'Årets väg' })).toBeVisible()
  await choose(app, 'open-working-copy')
  await expect(page.getByRole('dialog')).toBeVisible()
  await photograph(page, 'working-copy', whole)
})

test('a working copy of a matter that is not here', async ({ app, page, dataFolder, photograph }) => {
  const path = join(dataFolder, 'från Bo.docx')
  const matter = sampleMatter('2023-05-24T10:00:00.000Z')
  writeFileSync(
    path,
    await copyOf({ ...matter, id: idOf(77), committee: { ...matter.committee, name: 'Påhittsnämnden' } })
  )
  await answerDialog.open(app, [path])
  await expect(page.getByRole('button', { name: 'Exempelnämnden 2023', exact: true })).toBeVisible()
  await choose(app, 'open-working-copy')
  await expect(page.getByRole('dialog', { name: 'Öppna arbetskopia' })).toBeVisible()
  await photograph(page, 'found-copy')
})

test('earlier versions, and the check of an archive', async ({ app, page, photograph }) => {
  const { openMatter, goTo, field, leave } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Nämnd och möte')
  await field('Plats').fill('Biblioteket')
  await leave()
  await openMatter('Exempelnämnden 2023')
  await expect(page.getByRole('navigation', { name: 'Årets väg' })).toBeVisible()
  await choose(app, 'show-versions')
  await expect(page.getByRole('heading', { level: 2, name: 'Tidigare versioner' })).toBeVisible()
  await photograph(page, 'versions', whole)
  await page
    .getByRole('button', { name: /^Jämför/ })
    .last()
    .click()
  await photograph(page, 'version-compared', whole)
  await choose(app, 'check-archive')
  await expect(page.getByRole('dialog', { name: 'Kontrollera ett arkivpaket' })).toBeVisible()
  await photograph(page, 'check-archive')
})
