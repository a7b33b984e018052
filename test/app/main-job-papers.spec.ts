import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { extractDocxText } from '../electron/docx/extract-docx-text'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { paragraphsOnScreen } from './paragraphs-on-screen'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'
const linden = 'Dagcentralen Linden'
const mottagning = 'Öppna mottagningen'

test('the report in Word says what the paper on screen says, paragraph by paragraph', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, paper, card } = secretary(page)
  const target = join(dataFolder, 'Tjänsteutlåtande åäö.docx')
  await openMatter(sample)
  await answerDialog.save(app, target)
  await page.getByRole('button', { name: 'Exportera Tjänsteutlåtande' }).click()

  const written = `Filen är skapad: ${target}`
  await expect(page.getByRole('region', { name: 'Exporten' })).toContainText(written)
  await goTo('Papper')
  await expect(card('Tjänsteutlåtande')).toContainText(written)
  const shown = await paragraphsOnScreen(paper('Tjänsteutlåtande'))
  expect(shown.body.length).toBeGreaterThan(10)
  expect(shown.body).toEqual(expect.arrayContaining([linden, 'Paragrafen förklaras omedelbart justerad.']))
  expect(extractDocxText(readFileSync(target))).toEqual(shown)
})

test('a paper that cannot be made names what is missing, leads to it, and is made all the same as a draft', async ({
  app,
  page,
  dataFolder
}) => {
  const { startMatter, goTo, card, question, exportAs } = secretary(page)
  await startMatter('Provnämnden', '2023')
  await goTo('Papper')
  const report = card('Tjänsteutlåtande')
  await expect(report).toContainText('Kan inte skapas utan:')
  await expect(report.getByRole('button', { name: /^Exportera T/ })).toBeDisabled()

  await report.getByRole('button', { name: 'beslutsform' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Beslut' })).toBeVisible()
  await expect(question('decision.form').locator(':focus')).toHaveCount(1)

  await goTo('Papper')
  await report.getByText('Exportera som utkast').click()
  const target = join(dataFolder, 'utkast.docx')
  await answerDialog.save(app, target)
  await exportAs(report, 'Word (DOCX)')
  await expect(report).toContainText('Det här saknas eller kan inte läsas och syns som luckor i utkastet:')
  await expect(report.getByRole('listitem').filter({ hasText: 'enhet som deltar' })).toBeVisible()

  const parts = unzipSync(readFileSync(target))
  const everything = Object.keys(parts)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
  expect(everything.join()).toContain('UTKAST')
  expect(extractDocxText(readFileSync(target)).body.join()).toContain('saknas]')
})

test('after the meeting the item and the decision as taken become the minutes extract', async ({
  app,
  page,
  dataFolder
}) => {
  const { openMatter, goTo, field, paper, showPaper, card, exportAs, unfold } = secretary(page)
  await openMatter(sample)
  await goTo('Papper')
  const extract = card('Protokollsutdrag')
  await unfold('Protokollsutdrag')
  await expect(extract.getByRole('button', { name: 'Exportera Protokollsutdrag' })).toBeDisabled()
  await extract.getByRole('button', { name: 'paragrafnummer' }).click()
  await expect(field('Paragrafens nummer')).toBeFocused()
  await page.keyboard.type('23')
  await field('Protokollets nummer').fill('5/2023')
  await field('Justerat den').fill('20 juni 2023')
  await field('Anslaget den').fill('2023-06-21')
  await page.getByRole('main').getByText('Med ändringar').click()
  const clause = page.getByRole('main').getByRole('textbox', { name: 'Beslutssats 1' })
  await expect(clause).toHaveValue(/^Exempelnämnden godkänner att /)
  await clause.fill('Exempelnämnden godkänner med glädje att följande enheter deltar:')
  await expect(page.getByRole('main').getByText('Skriven för hand')).toBeVisible()

  await showPaper('Protokollsutdrag')
  const shown = paper('Protokollsutdrag')
  await expect(shown).toContainText('§ 23')
  await expect(shown).toContainText('Exempelnämnden godkänner med glädje att följande enheter deltar:')
  await goTo('Papper')
  const target = join(dataFolder, 'utdrag.docx')
  await answerDialog.save(app, target)
  await exportAs(extract, 'Word (DOCX)')
  await expect(extract).toContainText('Filen är skapad:')
  expect(extractDocxText(readFileSync(target))).toEqual(await paragraphsOnScreen(shown))

  await test.step('the proposal stands as it was', async () => {
    await showPaper('Tjänsteutlåtande')
    await expect(paper('Tjänsteutlåtande').locator('[data-part=paper-decision]')).toContainText(mottagning)
  })
})
