import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'
const linden = 'Dagcentralen Linden'
const strand = 'Strandgårdens vård- och omsorgsboende, Exempelvård AB'
const mottagning = 'Öppna mottagningen'

test('the decision is previewed as it is chosen, with immediate verification in both its wordings', async ({
  page
}) => {
  const { openMatter, goTo, paper, showPaper, field } = secretary(page)
  await openMatter(sample)
  await goTo('Beslut')
  const decision = page.getByRole('main').getByRole('group', { name: 'Förslag till beslut' })
  const report = paper('Tjänsteutlåtande').locator('[data-part=paper-decision]')
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
  await expect(decision.locator('[data-part=paper-text]').filter({ hasText: 'nominerar' })).toHaveCount(3)
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
  const section = page.getByRole('main').getByRole('region', { name: 'Ärendet', exact: true })
  const proposal = await section.locator('[data-part=section-words]').innerText()
  await expect(section.getByText('Redigerad')).toHaveCount(0)

  await section.getByRole('button', { name: 'Redigera: Ärendet' }).click()
  const text = section.getByRole('textbox', { name: 'Ärendet' })
  await expect(text).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Vi är särskilt glada i år.')
  await section.getByRole('button', { name: 'Klar: Ärendet' }).click()
  await expect(section.getByText('Redigerad')).toBeVisible()
  await expect(paper('Tjänsteutlåtande')).toContainText('Vi är särskilt glada i år.')

  await goTo('Enheter')
  await page.getByRole('button', { name: mottagning, exact: true }).click()
  await field('Enhetens namn, som det ska stå i beslutet').fill('Nya mottagningen')
  await goTo('Texter')
  const stale = section.getByRole('group', { name: 'Nytt förslag för Ärendet' })
  await expect(stale).toContainText('Uppgifterna bakom texten har ändrats sedan du redigerade den.')
  await expect(page.getByRole('navigation', { name: 'Årets väg' })).toContainText('1 att se över')
  await expect(paper('Tjänsteutlåtande')).toContainText('Vi är särskilt glada i år.')

  await section.getByRole('button', { name: 'Återställ till förslaget: Ärendet' }).click()
  await expect(section.getByText('Redigerad')).toHaveCount(0)
  await expect(section.locator('[data-part=section-words]')).toHaveText(
    proposal.replaceAll(mottagning, 'Nya mottagningen'),
    {
      useInnerText: true
    }
  )
  await expect(paper('Tjänsteutlåtande')).not.toContainText('särskilt glada')
  await page.getByRole('button', { name: 'Ångra återställa Ärendet' }).click()
  await expect(paper('Tjänsteutlåtande')).toContainText('särskilt glada')

  const changes = stale.getByRole('button', { name: /^Ta över ändringen: / })
  for (let left = await changes.count(); left > 0; left -= 1) await changes.first().click()
  await expect(stale).toHaveCount(0)
  await expect(paper('Tjänsteutlåtande')).toContainText('särskilt glada')
  await expect(section).toContainText('Nya mottagningen')
  await expect(section).not.toContainText(mottagning)
})
