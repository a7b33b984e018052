import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withTypedAt } from '../../shared/domain/paths/field-path'
import type { MatterDraft } from '../../shared/domain/matter'
import { writeMatterFile } from '../../shared/exchange/file/matter-file'
import { parseMatterFile } from '../../shared/exchange/file/parse-matter-file'
import { answerDialog } from './answer-dialog'
import { dataIn } from './data-in'
import { expect, test } from './fixtures'
import { mattersOnDisk } from './matters-on-disk'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'

/** What a colleague's program does with a file: reads it, changes it, and writes another. */
function colleague(from: string, to: string, change: (matter: MatterDraft) => MatterDraft): void {
  const read = parseMatterFile(readFileSync(from, 'utf8'), from)
  if (!read.ok) throw new Error(read.problem.kind)
  writeFileSync(
    to,
    writeMatterFile(change(read.value.matter), { sender: { name: 'Kim Provsson', at: '2023-05-30T08:00:00.000Z' } })
  )
}

test('a colleague’s copy is merged with what was typed meanwhile, undone, and found to be without differences', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, field, card, leave, saveWords, unfold } = secretary(page)
  const [mine, theirs, merged] = ['mitt.namndklar', 'kims kopia.namndklar', 'hopslaget.namndklar'].map((name) =>
    join(dataFolder, name)
  ) as [string, string, string]
  const dialog = page.getByRole('dialog', { name: 'Jämför och slå ihop' })
  /** Registry number, place and the first unit's employees, as they lie on the disk. */
  const onDisk = (): string[] => {
    const [matter] = mattersOnDisk(dataIn(dataFolder))
    return matter ? [matter.registryNumber, matter.meeting.place, matter.units[0]?.employees ?? ''] : []
  }
  const chooseCopy = () =>
    app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('merge-file')?.click())

  await test.step('the file is sent, with what it holds shown first', async () => {
    await openMatter(sample)
    await goTo('Papper')
    await unfold('Ärendefil')
    await expect(card('Ärendefil')).toContainText('årets regler och nämndens profil')
    await answerDialog.save(app, mine)
    await card('Ärendefil')
      .getByRole('button', { name: /^Exportera/ })
      .click()
    await expect(card('Ärendefil')).toContainText('Filen är skapad')
  })

  await test.step('both go on with it', async () => {
    colleague(mine, theirs, (matter) => {
      const [unit] = matter.units
      return withTypedAt(
        withTypedAt(matter, `units.${unit?.id ?? ''}.employees`, '21'),
        'registryNumber',
        'EXN 2023/99'
      )
    })
    await goTo('Nämnd och möte')
    await field('Diarienummer').fill('EXN 2023/42')
    await field('Plats').fill('Biblioteket')
  })

  await test.step('opening the copy offers to compare it, and nothing changes before the yes', async () => {
    await leave()
    await answerDialog.open(app, [theirs])
    await page.getByRole('button', { name: 'Öppna fil…' }).click()
    await page.getByRole('button', { name: 'Jämför och slå ihop' }).click()
    await expect(dialog).toContainText('Filen är skickad av Kim Provsson')
    await expect(dialog.getByRole('region', { name: 'Hämtas' })).toContainText('antal medarbetare inklusive chef')
    await expect(dialog.getByRole('radiogroup', { name: 'Diarienummer' })).toContainText('EXN 2023/99')
    await expect(dialog.getByRole('button', { name: 'Slå ihop', exact: true })).toBeDisabled()
    expect(onDisk()).toEqual(['EXN 2023/42', 'Biblioteket', '14'])
  })

  await test.step('what is decided and taken becomes one step', async () => {
    await dialog.getByRole('radio', { name: /kims kopia/ }).click({ force: true })
    await dialog.getByRole('button', { name: 'Slå ihop', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect.poll(onDisk).toEqual(['EXN 2023/99', 'Biblioteket', '21'])
  })

  await test.step('undoing it gives back what was there before', async () => {
    await page.getByRole('button', { name: 'Ångra slå ihop med kims kopia.namndklar' }).first().click()
    await expect.poll(onDisk).toEqual(['EXN 2023/42', 'Biblioteket', '14'])
  })

  await test.step('the menu merges it again, since undoing forgot that it was taken in', async () => {
    await chooseCopy()
    await dialog.getByRole('button', { name: 'Behåll alla mina' }).click()
    await dialog.getByRole('button', { name: 'Slå ihop', exact: true }).click()
    await expect.poll(onDisk).toEqual(['EXN 2023/42', 'Biblioteket', '21'])
    await expect(saveWords()).toContainText('Sparat')
  })

  await test.step('a copy that says the same is said to have no differences', async () => {
    await goTo('Papper')
    await unfold('Ärendefil')
    await answerDialog.save(app, merged)
    await card('Ärendefil')
      .getByRole('button', { name: /^Exportera/ })
      .click()
    await expect(card('Ärendefil')).toContainText('hopslaget.namndklar')
    await answerDialog.open(app, [merged])
    await chooseCopy()
    await expect(dialog).toContainText('Inga skillnader.')
    await dialog.getByRole('button', { name: 'Stäng' }).click()
  })

  await test.step('the versions are named by what was sent and merged', async () => {
    await saveWords().click()
    await expect(
      page.locator('[data-part=version]', { hasText: 'Ärendet slogs ihop med kims kopia.namndklar' })
    ).toHaveCount(2)
    await expect(page.locator('[data-part=version]', { hasText: 'Ärendet sparades som fil' })).toHaveCount(2)
    await expect(page.locator('[data-part=version]', { hasText: 'mitt.namndklar SHA-256' })).toHaveCount(1)
  })

  await test.step('a file of another matter is refused in words', async () => {
    colleague(mine, theirs, (matter) => ({ ...matter, id: '11111111-1111-4111-8111-111111111111', awardYear: '2024' }))
    await answerDialog.open(app, [theirs])
    await chooseCopy()
    await expect(page.getByRole('alertdialog', { name: 'Kopian slogs inte ihop' })).toContainText(
      'gäller ett annat ärende'
    )
  })
})
