import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'

test('a matter is archived with its papers in Word and PDF and with signed ones, found whole, and found damaged when a file is changed', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, unfold } = secretary(page)
  const card = page.getByRole('region', { name: 'Arkivpaket', exact: true })
  const dialog = page.getByRole('dialog', { name: 'Kontrollera ett arkivpaket' })
  const out = join(dataFolder, 'leverans')
  mkdirSync(out)
  await openMatter(sample)
  await goTo('Papper')
  await unfold('Arkivpaket')

  const root = (): string => join(out, readdirSync(out)[0] ?? '')
  const papers = (): string => join(root(), 'representations', 'rep1', 'data', 'papper')
  const readMe = (): string => join(root(), 'documentation', 'LAS-MIG.txt')

  await test.step('signed papers are chosen, and what is no PDF is refused in words', async () => {
    const [scan, letter] = [join(dataFolder, 'Justerat protokoll.pdf'), join(dataFolder, 'brev.pdf')]
    writeFileSync(scan, '%PDF-1.7\n<pdfaid:part>2</pdfaid:part>\n%%EOF\n')
    writeFileSync(letter, 'brev')
    const add = card.getByRole('button', { name: 'Lägg till undertecknade handlingar…' })
    await answerDialog.open(app, [scan, letter])
    await add.click()
    await expect(card.getByText('brev.pdf är ingen PDF-fil.')).toBeVisible()
    await answerDialog.open(app, [scan])
    await add.click()
    await expect(card.getByText('Justerat protokoll.pdf – uppger PDF/A')).toBeVisible()
    await expect(card.getByText('brev.pdf är ingen PDF-fil.')).toHaveCount(0)
  })

  await test.step('the package is written, with what it left out', async () => {
    await answerDialog.open(app, [out])
    await card.getByRole('button', { name: 'Arkivera i en mapp…' }).click()
    await expect(card.getByText('Arkivpaketet är skapat och kontrollerat')).toBeVisible({ timeout: 60_000 })
    await expect(card.getByText(/^Protokollsutdrag: Kan inte göras färdigt, det saknar paragrafnummer/)).toBeVisible()
    const names = readdirSync(papers())
    expect(names).toContain('2023-Exempelnamnden-Tjansteutlatande-EXN-2023-41.docx')
    expect(
      readFileSync(join(papers(), '2023-Exempelnamnden-Tjansteutlatande-EXN-2023-41.pdf')).toString('latin1')
    ).toMatch(/^%PDF-/)
    expect(names.some((name) => name.includes('Protokollsutdrag'))).toBe(false)
    expect(readdirSync(join(papers(), '..', 'undertecknade'))).toEqual(['1-Justerat-protokoll.pdf'])
    expect(readFileSync(readMe(), 'utf8')).toContain('Diarienummer: EXN 2023/41')
  })

  await test.step('nothing is written into it again before the user says yes', async () => {
    writeFileSync(readMe(), 'min egen')
    await answerDialog.message(app, 1)
    await card.getByRole('button', { name: 'Arkivera i en mapp…' }).click()
    await expect(card.getByText('Arkivpaketet är skapat')).toHaveCount(0)
    expect(readFileSync(readMe(), 'utf8')).toBe('min egen')
  })

  await test.step('the menu checks it, and tells which file is changed', async () => {
    await answerDialog.open(app, [root()])
    await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('check-archive')?.click())
    await dialog.getByRole('button', { name: 'Välj mapp…' }).click()
    await expect(dialog.getByText('Ändrad: documentation/LAS-MIG.txt')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('as a ZIP file it is whole', async () => {
    const zip = join(dataFolder, 'arkiv.zip')
    await answerDialog.save(app, zip)
    await card.getByText('Ta med papperen som PDF').click()
    await card.getByRole('button', { name: 'Ta bort Justerat protokoll.pdf' }).click()
    await card.getByRole('button', { name: 'Arkivera som ZIP-fil…' }).click()
    await expect(card.getByText(zip)).toBeVisible()
    expect(Object.keys(unzipSync(readFileSync(zip))).some((name) => name.endsWith('.pdf'))).toBe(false)
    await answerDialog.open(app, [zip])
    await card.getByRole('button', { name: 'Kontrollera ett arkivpaket…' }).click()
    await dialog.getByRole('button', { name: 'Välj ZIP-fil…' }).click()
    await expect(dialog.getByText(/Arkivpaketet är helt: \d+ filer stämmer med kontrollsummorna\./)).toBeVisible()
  })

  await test.step('the help tells the archivist what is in it', async () => {
    await page.keyboard.press('Escape')
    await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('show-help')?.click())
    await page.getByRole('button', { name: 'För arkivarien' }).click()
    await expect(page.getByText(/FGS Paketstruktur 2\.0 \(RAFGS1V2\.0\)/)).toBeVisible()
  })
})

test('the menu leads to the card, and what is no package is refused in words', async ({ app, page, dataFolder }) => {
  const { openMatter } = secretary(page)
  await openMatter(sample)
  await expect(page.getByRole('navigation', { name: 'Årets väg' })).toBeVisible()
  await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('archive-matter')?.click())
  const card = page.getByRole('region', { name: 'Arkivpaket', exact: true })
  await expect(card).toBeInViewport()

  const empty = join(dataFolder, 'tom')
  mkdirSync(empty)
  await answerDialog.open(app, [empty])
  await card.getByRole('button', { name: 'Kontrollera ett arkivpaket…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Kontrollera ett arkivpaket' })
  await dialog.getByRole('button', { name: 'Välj mapp…' }).click()
  await expect(dialog.getByText('tom är inget arkivpaket.')).toBeVisible()
  expect(existsSync(empty)).toBe(true)
})
