import type { ElectronApplication } from '@playwright/test'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'

test('an export that fails is told in its card, leaves the old file as it was, and can be made elsewhere', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, card, field, saveWords, exportAs } = secretary(page)
  const folder = join(dataFolder, 'papper')
  mkdirSync(folder)
  await openMatter(sample)
  await goTo('Papper')
  const report = card('Tjänsteutlåtande')
  const told = report.getByRole('alert')
  const make = async (path: string): Promise<void> => {
    await answerDialog.save(app, path)
    await exportAs(report, 'Word (DOCX)')
  }

  await test.step('a folder is chosen in place of a file, and one is asked again', async () => {
    mkdirSync(join(folder, 'mapp.docx'))
    await answerDialog.saveInTurn(app, [join(folder, 'mapp.docx'), join(folder, 'mapp.docx', 'papper.docx')])
    await exportAs(report, 'Word (DOCX)')
    await expect(report).toContainText('Filen är skapad:')
    expect(readdirSync(join(folder, 'mapp.docx'))).toEqual(['papper.docx'])
  })

  await test.step('the folder is gone', async () => {
    await make(join(folder, 'borttagen', 'papper.docx'))
    await expect(told).toContainText('Mappen där filen papper.docx skulle läggas finns inte.')
    await expect(told).toContainText('Ärendet är oförändrat och ingen fil har skrivits.')
    await expect(told).toContainText('Välj en annan mapp, eller anslut enheten igen.')
  })

  await test.step('the file is held by another program', async () => {
    const held = join(folder, 'öppen i Word.docx')
    writeFileSync(held, 'den gamla filen')
    const release = await holdFile(app, held)
    await make(held)
    await expect(told).toContainText('Filen öppen i Word.docx är öppen i Word eller i ett annat program.')
    await expect(told).toContainText('Stäng den eller spara under ett annat namn.')
    expect(readFileSync(held, 'utf8')).toBe('den gamla filen')
    await release()
  })

  await test.step('nothing half-made is left behind, and nothing is lost', async () => {
    expect(readdirSync(folder).sort()).toEqual(['mapp.docx', 'öppen i Word.docx'])
    await expect(saveWords()).toHaveText(/^Sparat /)
    await goTo('Nämnd och möte')
    await expect(field('Plats')).toHaveValue('Sammanträdesrummet Linden')
    await goTo('Papper')
  })

  await test.step('under another name it succeeds', async () => {
    await make(join(folder, 'papper.docx'))
    await expect(report).toContainText('Filen är skapad:')
    await expect(told).toHaveCount(0)
    expect(readFileSync(join(folder, 'papper.docx')).subarray(0, 2).toString()).toBe('PK')
  })
})

test('an export that is thought better of changes nothing and says nothing', async ({ app, page }) => {
  const { openMatter, goTo, card, exportAs } = secretary(page)
  await openMatter(sample)
  await goTo('Papper')
  const report = card('Tjänsteutlåtande')
  const before = await report.innerText()
  await answerDialog.cancel(app)
  await exportAs(report, 'Word (DOCX)')
  await expect(report.getByRole('button', { name: /^Exportera T/ })).toBeEnabled()
  await expect(report).toHaveText(before, { useInnerText: true })
})

/** Lets a write over a file meet what Windows says of one that is open in Word; returns what lets go again. */
async function holdFile(app: ElectronApplication, held: string): Promise<() => Promise<void>> {
  await app.evaluate((_electron, held) => {
    const { promises } = process.getBuiltinModule('node:fs')
    const { rename } = promises
    promises.rename = (from, to) =>
      to === held
        ? Promise.reject(Object.assign(new Error('resource busy or locked'), { code: 'EBUSY' }))
        : rename(from, to)
    Object.assign(globalThis, { letGo: () => Object.assign(promises, { rename }) })
  }, held)
  return () => app.evaluate(() => void (Reflect.get(globalThis, 'letGo') as () => void)())
}
