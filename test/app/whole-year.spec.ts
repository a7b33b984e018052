import { join } from 'node:path'
import { answerDialog } from './answer-dialog'
import { costSoFar, countIn, type Cost } from './counted-year'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

/** What the first year cost before, from first start to the report in Word; there the committee’s own facts were filled in too. */
const before: Cost = { clicks: 55, fields: 45, windows: 0 }

const header = ['Enhet', 'Klass', 'Drivs av', 'Finansieras av staden', 'Verksamhetsplan med mål']
const answers = ['Chefen har budgetansvar', 'Chefen har personalansvar', 'Medarbetare', 'Andel stockholmare', 'Läge']
const names = ['Kulturskolan Öst', 'Biblioteket Rönnen', 'Teater Kajan', 'Ungdomens hus Fyren', 'Stadsarkivet Norr']
const table = [
  [...header, ...answers].join('\t'),
  ...names.map((name) => [name, '', 'Staden', 'Ja', 'Ja', 'Ja', 'Ja', '12', '80', 'Anmäld'].join('\t'))
].join('\n')

test('two years, in a secretary’s words, with what they cost', async ({ app, page, dataFolder }) => {
  test.slow()
  const { goTo, field, question, card, exportAs, saveWords } = secretary(page)
  const main = page.getByRole('main')
  const next = (name: string) => main.getByRole('button', { name: `Nästa: ${name}`, exact: true }).click()
  const told: Record<string, Cost> = {}
  await countIn(page)

  await test.step('a new matter, its committee and its meeting', async () => {
    await page.getByRole('button', { name: 'Nytt ärende' }).click()
    const dialog = page.getByRole('dialog', { name: 'Nytt ärende' })
    await dialog.getByLabel('Nämndens eller styrelsens namn').fill('Kulturnämnden')
    await dialog.getByLabel('År', { exact: true }).fill('2026')
    await dialog.getByRole('button', { name: 'Skapa ärendet' }).click()
    await next('Nämnd och möte')
    await field('Diarienummer').fill('KUN 2026/118')
    await field('Sammanträdesdag').fill('16/6 2026')
    await field('Förvaltning').fill('Kulturförvaltningen')
  })

  await test.step('the rules of the year: the days that change, and a yes to the rest', async () => {
    await next('Årets regler')
    const rule = async (name: string, day: string): Promise<void> => {
      await page.getByRole('textbox', { name, exact: true }).fill(day)
      await page.keyboard.press('Enter')
    }
    await rule('Bidraget lämnas senast', '15 maj 2026')
    await page.getByRole('button', { name: /^Bekräfta alla \d+: Årets regler$/ }).click()
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Bekräfta/ })
      .click()
  })

  await test.step('the units, from the table that they sent', async () => {
    await next('Enheter')
    await page.getByRole('button', { name: 'Klistra in tabell' }).click()
    await page.getByLabel('Tabellen').fill(table)
    await page.getByRole('button', { name: 'Visa vad som händer' }).click()
    await page.getByRole('button', { name: 'Lägg in fem enheter' }).click()
    await expect(main.getByText('Kulturskolan Öst').first()).toBeVisible()
  })

  await test.step('the decision, the texts and the review', async () => {
    await next('Beslut')
    await question('decision.form').getByText('Godkänna', { exact: true }).click()
    await next('Texter')
    await next('Granskning')
    await next('Papper')
  })

  await test.step('the report goes out', async () => {
    await answerDialog.save(app, join(dataFolder, 'rapport.docx'))
    await exportAs(card('Tjänsteutlåtande'), 'Word (DOCX)')
    await card('Tjänsteutlåtande')
      .getByRole('button', { name: /^Ja, den/ })
      .click()
    await expect(card('Tjänsteutlåtande')).toContainText('Gick ut:')
    told['Till tjänsteutlåtandet'] = await costSoFar(page)
  })

  await test.step('after the meeting', async () => {
    await next('Protokoll')
    await field('Paragrafens nummer').fill('14')
    await question('minutes.outcome').getByText('Enligt förslaget').click()
    await field('Justerat den').fill('20/6 2026')
    await field('Anslaget den').fill('21/6 2026')
    await next('Skicka utdraget')
    const mail = card('Följebrev')
    await answerDialog.save(app, join(dataFolder, 'följebrev.eml'))
    await mail.getByRole('button', { name: 'Spara utkastet…' }).click()
    await mail.getByRole('button', { name: /^Utdraget är skickat/ }).click()
    await expect(mail.getByText(/^Låst sedan utdraget skickades/)).toBeVisible()
    await expect(saveWords()).toHaveText(/^Sparat /)
    told['Efter sammanträdet'] = await costSoFar(page)
  })

  await test.step('what is left is the archive, and with it the year is done and locked', async () => {
    await goTo('Översikt')
    await expect(main.locator('[data-part=task]', { hasText: 'Skicka utdraget' })).toContainText('Klar')
    await main.getByRole('button', { name: 'Nästa: Arkivera' }).click()
    await answerDialog.open(app, [dataFolder])
    await card('Arkivpaket').getByRole('button', { name: 'Arkivera i en mapp…' }).click()
    await expect(card('Arkivpaket').getByText('Arkivpaketet är skapat och kontrollerat')).toBeVisible({
      timeout: 60_000
    })
    await goTo('Översikt')
    await expect(main.getByText('Klart för 2026')).toBeVisible()
    await expect(main.getByText(/^Låst sedan utdraget skickades/)).toBeVisible()
    told['Till arkivet'] = await costSoFar(page)
  })

  await test.step('the second year, from what the first one knows', async () => {
    await main.getByRole('button', { name: 'Nästa år från det här…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Skapa och öppna' }).click()
    await main.getByRole('button', { name: /^Ja för alla/ }).click()
    await main.getByRole('button', { name: /^Resten stämmer/ }).click()
    await goTo('Nämnd och möte')
    await field('Diarienummer').fill('KUN 2027/93')
    await field('Sammanträdesdag').fill('15/6 2027')
    await next('Årets regler')
    await page.getByRole('textbox', { name: 'Bidraget lämnas senast' }).fill('14 maj 2027')
    await page.keyboard.press('Enter')
    await next('Enheter')
    await page.getByRole('button', { name: 'Klistra in tabell' }).click()
    await page.getByLabel('Tabellen').fill(table)
    await page.getByRole('button', { name: 'Visa vad som händer' }).click()
    await page.getByRole('button', { name: 'Lägg in fem enheter' }).click()
    await goTo('Papper')
    await answerDialog.save(app, join(dataFolder, 'rapport 2027.docx'))
    await exportAs(card('Tjänsteutlåtande'), 'Word (DOCX)')
    await card('Tjänsteutlåtande')
      .getByRole('button', { name: /^Ja, den/ })
      .click()
    await expect(card('Tjänsteutlåtande')).toContainText('Gick ut:')
    told['Andra året, till tjänsteutlåtandet'] = await costSoFar(page)
  })

  console.table({ 'Tidigare, till tjänsteutlåtandet': before, ...told })
  expect(told['Till tjänsteutlåtandet']?.clicks).toBeLessThanOrEqual(30)
  expect(told['Efter sammanträdet']?.clicks).toBeLessThan(10)
  expect(told['Andra året, till tjänsteutlåtandet']?.clicks).toBeLessThanOrEqual(15)
})
