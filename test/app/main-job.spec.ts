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
const strand = 'Strandgårdens vård- och omsorgsboende, Exempelvård AB'
const mottagning = 'Öppna mottagningen'
const eken = 'Träffpunkten Eken'

test('at first start the sample year is in the list, and a new matter takes the rules of its year', async ({ page }) => {
  const { startMatter, goTo, field } = secretary(page)
  await expect(page.getByRole('button', { name: sample, exact: true })).toBeVisible()

  await startMatter('Provnämnden', '2023')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deltagande i kvalitetsutmärkelsen 2023')
  await expect(field('Nämndens namn')).toHaveValue('Provnämnden')
  await expect(field('I löpande text')).toHaveValue('provnämnden')
  await expect(field('I genitiv')).toHaveValue('provnämndens')
  await goTo('Årets regler')
  const criteria = page.getByRole('main').locator('[data-field="rules.criteria"] li')
  await expect(criteria.filter({ hasText: 'minst fem medarbetare' })).toHaveCount(1)
  await expect(criteria.filter({ hasNotText: /inbjudan|tjänsteutlåtande|kvalitetsutmärkelse/i })).toHaveCount(0)
})

test('units are added, changed, moved, withdrawn, removed, and brought back again', async ({ page }) => {
  const { openMatter, goTo, field, units, unit } = secretary(page)
  await openMatter(sample)
  await goTo('Enheter')
  await expect(units()).toHaveText([linden, strand, mottagning, eken])

  await page.getByRole('button', { name: 'Lägg till enhet' }).click()
  const name = field('Enhetens namn, som det ska stå i beslutet')
  await expect(name).toBeFocused()
  await page.keyboard.type('Växthuset')
  await expect(units()).toHaveText([linden, strand, mottagning, 'Växthuset', eken])

  await test.step('moved by keys and by buttons, the focus going with it', async () => {
    await unit('Växthuset').getByRole('button', { name: 'Växthuset', exact: true }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(units()).toHaveText([linden, 'Växthuset', strand, mottagning, eken])
    await expect(page.getByRole('button', { name: 'Växthuset', exact: true })).toBeFocused()
    await unit('Växthuset').getByRole('button', { name: 'Flytta upp' }).click()
    await expect(units()).toHaveText(['Växthuset', linden, strand, mottagning, eken])
    await expect(unit('Växthuset').getByRole('button', { name: 'Flytta upp' })).toBeDisabled()
  })

  await test.step('withdrawn: out of the decision, still in the record', async () => {
    await unit('Växthuset').getByRole('button', { name: 'Återkalla…' }).click()
    await expect(field('Återkallades den')).toBeFocused()
    await page.keyboard.type('8 maj 2023')
    await field('Skäl').fill('Flyttar.')
    await expect(unit('Växthuset')).toContainText('Återkallad')
    await goTo('Beslut')
    const left = page.locator('.decision-sides section').filter({ hasText: 'Inte med' })
    await expect(left).toContainText('Växthuset – har återkallat sin anmälan')
    await goTo('Enheter')
  })

  await test.step('removed, and brought back by the notice and by Ctrl+Z', async () => {
    await unit('Växthuset').getByRole('button', { name: 'Ta bort', exact: true }).click()
    await expect(units()).toHaveText([linden, strand, mottagning, eken])
    const notice = page.locator('.undo-notice')
    await expect(notice).toContainText('Växthuset är borttagen.')
    await notice.getByRole('button', { name: 'Ångra ta bort Växthuset' }).click()
    await expect(units()).toContainText(['Växthuset'])

    await page.getByRole('button', { name: linden, exact: true }).click()
    await unit(linden).getByRole('button', { name: 'Ta bort', exact: true }).click()
    await expect(page.getByRole('button', { name: linden, exact: true })).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: linden, exact: true })).toBeVisible()
    await page.keyboard.press('Control+y')
    await expect(page.getByRole('button', { name: linden, exact: true })).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: linden, exact: true })).toBeVisible()
  })
})

test('the checklist follows each key, tells in words, and each of its lines leads to its field', async ({ page }) => {
  const { openMatter, goTo, field, unit } = secretary(page)
  await openMatter(sample)
  await goTo('Enheter')
  await page.getByRole('button', { name: strand, exact: true }).click()
  const lines = unit(strand).getByRole('list', { name: 'Krav 2023' }).getByRole('button')
  const employees = lines.filter({ hasText: 'medarbetare' })
  const verdict = unit(strand).locator('.unit-row .tag')

  await expect(employees).toContainText('Inte uppfyllt, eftersom enheten har fyra medarbetare och det krävs minst fem')
  await expect(employees).toContainText('krav för att delta')
  await expect(verdict).toHaveText('1 krav inte uppfyllt')

  await field('Medarbetare, chefen inräknad').focus()
  await page.keyboard.press('End')
  await page.keyboard.type('0')
  await expect(employees).toContainText('Uppfyllt')
  await page.keyboard.press('Backspace')
  await expect(employees).toContainText('Inte uppfyllt')
  await page.keyboard.press('Backspace')
  await expect(employees).toContainText('Uppgift saknas: antal medarbetare inklusive chef')
  await page.keyboard.type('5')
  await expect(employees).toContainText('Uppfyllt')
  await expect(verdict).toHaveText('Uppfyller kraven')

  await test.step('every line', async () => {
    const count = await lines.count()
    expect(count).toBeGreaterThan(4)
    for (let at = 0; at < count; at += 1) {
      await lines.nth(at).click()
      await expect(page.locator('main [data-field] :is(input, select):focus')).toHaveCount(1)
    }
  })

  await test.step('the sum for the matter', async () => {
    await expect(page.locator('.view-lead')).toHaveText('Två av tre enheter uppfyller årets krav för att delta.')
  })
})

test('the decision is previewed as it is chosen, with immediate verification in both its wordings', async ({ page }) => {
  const { openMatter, goTo, paper, showPaper, field } = secretary(page)
  await openMatter(sample)
  await goTo('Beslut')
  const decision = page.getByRole('main').getByRole('group', { name: 'Förslag till beslut' })
  const report = paper('Tjänsteutlåtande').locator('.paper-decision')
  const approved = `godkänner att följande enheter deltar i kvalitetsutmärkelsen:${linden}${strand}${mottagning}`

  await expect(decision).toContainText(approved)
  await expect(decision).toContainText('Paragrafen förklaras omedelbart justerad.')
  await page.getByRole('main').getByText('Exempelnämnden förklarar beslutet omedelbart justerat.').first().click()
  await expect(decision).not.toContainText('Paragrafen förklaras')
  await expect(report).toContainText('förklarar beslutet omedelbart justerat')
  await page.getByText('Omedelbar justering', { exact: true }).click()
  await expect(decision).not.toContainText('omedelbart')
  await expect(report).not.toContainText('omedelbart')

  await page.getByRole('main').getByText('Notera anmälan', { exact: true }).click()
  await expect(decision).toHaveText(/noterar anmälan och lägger ärendet till handlingarna\.$/)
  await page.getByRole('main').getByText('Nominera', { exact: true }).click()
  await expect(decision.locator('.paper-text').filter({ hasText: 'nominerar' })).toHaveCount(3)
  await page.getByRole('main').getByText('Godkänna', { exact: true }).click()
  await expect(decision).toContainText(approved)

  await test.step('a key in a name reaches the paper', async () => {
    await goTo('Enheter')
    await page.getByRole('button', { name: linden, exact: true }).click()
    await field('Enhetens namn, som det ska stå i beslutet').focus()
    await page.keyboard.press('End')
    await page.keyboard.type('s')
    await expect(report).toContainText(`${linden}s`)
    await page.keyboard.press('Backspace')
    await expect(report).not.toContainText(`${linden}s`)
  })

  await test.step('the decision alone, beside the form', async () => {
    await showPaper('Beslutet')
    await expect(page.getByRole('tabpanel').getByRole('group', { name: 'Förslag till beslut' })).toContainText(approved)
  })
})

test('a section is edited, told to be old when its data change, and reset to the proposal', async ({ page }) => {
  const { openMatter, goTo, paper, field } = secretary(page)
  await openMatter(sample)
  await goTo('Texter')
  const section = page.getByRole('main').getByRole('region', { name: 'Sammanfattning' })
  const proposal = await section.locator('.section-words').innerText()
  await expect(section.getByText('Redigerad')).toHaveCount(0)

  await section.getByRole('button', { name: 'Redigera: Sammanfattning' }).click()
  const text = section.getByRole('textbox', { name: 'Sammanfattning' })
  await expect(text).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Vi är särskilt glada i år.')
  await section.getByRole('button', { name: 'Klar: Sammanfattning' }).click()
  await expect(section.getByText('Redigerad')).toBeVisible()
  await expect(paper('Tjänsteutlåtande')).toContainText('Vi är särskilt glada i år.')

  await goTo('Enheter')
  await page.getByRole('button', { name: mottagning, exact: true }).click()
  await field('Enhetens namn, som det ska stå i beslutet').fill('Nya mottagningen')
  await goTo('Texter')
  const stale = section.getByRole('group', { name: 'Nytt förslag för Sammanfattning' })
  await expect(stale).toContainText('Uppgifterna bakom texten har ändrats sedan du redigerade den.')
  await expect(page.getByRole('navigation', { name: 'Årets väg' })).toContainText('1 att se över')
  await expect(paper('Tjänsteutlåtande')).toContainText('Vi är särskilt glada i år.')

  await section.getByRole('button', { name: 'Återställ till förslaget: Sammanfattning' }).click()
  await expect(section.getByText('Redigerad')).toHaveCount(0)
  await expect(section.locator('.section-words')).toHaveText(proposal.replace(mottagning, 'Nya mottagningen'), { useInnerText: true })
  await expect(paper('Tjänsteutlåtande')).not.toContainText('särskilt glada')
  await page.getByRole('button', { name: 'Ångra återställa Sammanfattning' }).click()
  await expect(paper('Tjänsteutlåtande')).toContainText('särskilt glada')
})

test('the report in Word says what the paper on screen says, paragraph by paragraph', async ({ app, page, dataFolder }) => {
  const { openMatter, paper, card } = secretary(page)
  const target = join(dataFolder, 'Tjänsteutlåtande åäö.docx')
  await openMatter(sample)
  await page.getByRole('button', { name: 'Exportera DOCX' }).click()
  const report = card('Tjänsteutlåtande')
  await answerDialog.save(app, target)
  await report.getByRole('button', { name: 'Exportera DOCX' }).click()

  await expect(report).toContainText(`Filen är skapad: ${target}`)
  const shown = await paragraphsOnScreen(paper('Tjänsteutlåtande'))
  expect(shown.body.length).toBeGreaterThan(10)
  expect(shown.body).toEqual(expect.arrayContaining([linden, 'Paragrafen förklaras omedelbart justerad.']))
  expect(extractDocxText(readFileSync(target))).toEqual(shown)
})

test('a paper that cannot be made names what is missing, leads to it, and is made all the same as a draft', async ({ app, page, dataFolder }) => {
  const { startMatter, goTo, card, question } = secretary(page)
  await startMatter('Provnämnden', '2023')
  await goTo('Papper')
  const report = card('Tjänsteutlåtande')
  await expect(report).toContainText('Kan inte skapas utan:')
  await expect(report.getByRole('button', { name: 'Exportera DOCX' })).toBeDisabled()

  await report.getByRole('button', { name: 'beslutsform' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Beslut' })).toBeVisible()
  await expect(question('decision.form').locator(':focus')).toHaveCount(1)

  await goTo('Papper')
  await report.getByText('Exportera som utkast').click()
  const target = join(dataFolder, 'utkast.docx')
  await answerDialog.save(app, target)
  await report.getByRole('button', { name: 'Exportera DOCX' }).click()
  await expect(report).toContainText('Det här saknas och syns som luckor i utkastet:')
  await expect(report.getByRole('listitem').filter({ hasText: 'enhet som deltar' })).toBeVisible()

  const parts = unzipSync(readFileSync(target))
  const everything = Object.keys(parts).filter((name) => name.endsWith('.xml')).map((name) => strFromU8(parts[name] ?? new Uint8Array()))
  expect(everything.join()).toContain('UTKAST')
  expect(extractDocxText(readFileSync(target)).body.join()).toContain('saknas]')
})

test('after the meeting the item and the decision as taken become the minutes extract', async ({ app, page, dataFolder }) => {
  const { openMatter, goTo, field, paper, showPaper, card } = secretary(page)
  await openMatter(sample)
  await goTo('Papper')
  const extract = card('Protokollsutdrag')
  await expect(extract.getByRole('button', { name: 'Exportera DOCX' })).toBeDisabled()
  await extract.getByRole('button', { name: 'paragrafnummer' }).click()
  await expect(field('Paragrafens nummer')).toBeFocused()
  await page.keyboard.type('23')
  await field('Protokollets nummer').fill('5/2023')
  await field('Justerat den').fill('20 juni 2023')
  await field('Anslaget den').fill('2023-06-21')
  await page.getByRole('main').getByText('Med ändringar').click()
  const clause = page.getByRole('main').getByRole('textbox', { name: 'Rad 1' })
  await expect(clause).toHaveValue(/^Exempelnämnden godkänner att /)
  await clause.fill(`Exempelnämnden godkänner att ${linden} deltar i kvalitetsutmärkelsen.`)

  await showPaper('Protokollsutdrag')
  const shown = paper('Protokollsutdrag')
  await expect(shown).toContainText('§ 23')
  await expect(shown).toContainText(`Exempelnämnden godkänner att ${linden} deltar i kvalitetsutmärkelsen.`)
  await goTo('Papper')
  const target = join(dataFolder, 'utdrag.docx')
  await answerDialog.save(app, target)
  await extract.getByRole('button', { name: 'Exportera DOCX' }).click()
  await expect(extract).toContainText('Filen är skapad:')
  expect(extractDocxText(readFileSync(target))).toEqual(await paragraphsOnScreen(shown))

  await test.step('the proposal stands as it was', async () => {
    await showPaper('Tjänsteutlåtande')
    await expect(paper('Tjänsteutlåtande').locator('.paper-decision')).toContainText(mottagning)
  })
})
