import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { accessibilityViolations } from './accessibility-violations'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'
const linden = 'Dagcentralen Linden'
const mottagning = 'Öppna mottagningen'

async function withdraw(page: Page, name: string, day: string): Promise<void> {
  const { goTo, field } = secretary(page)
  await goTo('Enheter')
  await page.getByRole('button', { name, exact: true }).click()
  await page
    .getByRole('button', { name: /^Återkalla/ })
    .first()
    .click()
  const on = field('Återkallades den')
  if (!(await on.isVisible())) await page.getByRole('button', { name, exact: true }).click()
  await on.fill(day)
}

test('what went out is the proposal, what was decided stands, and what was sent is locked', async ({
  app,
  page,
  dataFolder
}) => {
  test.slow()
  const { openMatter, goTo, field, paper, showPaper, card, question, exportAs, unfold } = secretary(page)
  const picture = (name: string): Promise<unknown> => page.screenshot({ path: test.info().outputPath(`${name}.png`) })
  await openMatter(sample)

  await test.step('the report is exported, and it is told that it went out', async () => {
    await goTo('Papper')
    await answerDialog.save(app, join(dataFolder, 'rapport.docx'))
    await exportAs(card('Tjänsteutlåtande'), 'Word (DOCX)')
    const asks = card('Tjänsteutlåtande').getByRole('group', { name: 'Har tjänsteutlåtandet gått ut?' })
    await asks.getByLabel('Gick ut den').fill('2023-05-25')
    await asks.getByLabel(/^Till vem/).fill('nämndsekreteraren')
    await picture('issue-line')
    await asks.getByRole('button', { name: 'Ja, den 25 maj 2023' }).click()
    await expect(card('Tjänsteutlåtande')).toContainText(
      'Gick ut: Tjänsteutlåtande, 25 maj 2023, till nämndsekreteraren.'
    )
    await expect(asks).toHaveCount(0)
  })

  await test.step('a unit withdraws before the meeting, and stands ticked in the decision, marked', async () => {
    await withdraw(page, mottagning, '2023-06-05')
    await expect(page.getByText('Skiljer sig från det utskickade den 25 maj 2023.')).toBeVisible()
    await goTo('Protokoll')
    await field('Paragrafens nummer').fill('14')
    await question('minutes.outcome').getByText('Med ändringar').click()
    await expect(page.getByText('Utgår från tjänsteutlåtandet som gick ut den 25 maj 2023.')).toBeVisible()
    const ticks = page.getByRole('group', { name: 'Enheter i beslutet' })
    await expect(ticks.getByRole('checkbox', { checked: true })).toHaveCount(3)
    await expect(ticks).toContainText('drog sig ur den 5 juni 2023')
    await ticks.getByText(mottagning).click()
    await expect(ticks.getByRole('checkbox', { checked: true })).toHaveCount(2)
    await expect(page.getByText(`Strukna ur beslutet: ${mottagning}.`)).toBeVisible()
    await expect(page.getByText('Tillagda i beslutet')).toHaveCount(0)
    await ticks.scrollIntoViewIfNeeded()
    await picture('ticks')
    expect(await accessibilityViolations(page)).toEqual([])
  })

  await test.step('the extract tells the proposal of three, and the decision of two', async () => {
    await showPaper('Protokollsutdrag')
    const extract = paper('Protokollsutdrag')
    await expect(extract.getByText(mottagning).first()).toBeVisible()
    await showPaper('Beslutet')
    await expect(
      page.getByRole('tabpanel').getByRole('group', { name: 'Beslutet som det fattades' })
    ).not.toContainText(mottagning)
  })

  await test.step('the extract is sent and locks the matter; a withdrawal in September changes nothing', async () => {
    await goTo('Papper')
    const mail = page.getByRole('region', { name: 'Följebrev', exact: true })
    await mail.getByLabel('Skickat den').fill('2023-06-14')
    await mail.getByRole('button', { name: 'Utdraget är skickat den 14 juni 2023' }).click()
    await expect(mail.getByText('Låst sedan utdraget skickades den 14 juni 2023.')).toBeVisible()
    await picture('card-with-issues')
    await withdraw(page, linden, '2023-09-20')
    await expect(page.getByText('Drog sig ur efter beslutet')).toBeVisible()
    await showPaper('Beslutet')
    await expect(page.getByRole('tabpanel').getByRole('group', { name: 'Beslutet som det fattades' })).toContainText(
      linden
    )
    await goTo('Papper')
    await unfold('Följebrev')
    await expect(mail.getByText('Ja, två enheter i beslutet.')).toBeVisible()
    await goTo('Protokoll')
    await expect(field('Paragrafens nummer')).toHaveAttribute('readonly', '')
    await expect(page.getByText('Drog sig ur efter beslutet: ')).toBeVisible()
    await picture('locked')
    expect(await accessibilityViolations(page)).toEqual([])
  })

  await test.step('it is opened with a reason, which is kept', async () => {
    await page.getByRole('main').getByRole('button', { name: 'Lås upp…' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Lås upp beslutet?' })
    await dialog.getByRole('button', { name: 'Lås upp', exact: true }).click()
    await expect(dialog.getByText('Skriv ett skäl.')).toBeVisible()
    await picture('unlock')
    expect(await accessibilityViolations(page)).toEqual([])
    await dialog.getByLabel('Skäl').fill('Fel paragraf')
    await dialog.getByRole('button', { name: 'Lås upp', exact: true }).click()
    await expect(page.getByRole('main').getByText(/Upplåst den .*: Fel paragraf/)).toBeVisible()
    await field('Paragrafens nummer').fill('15')
    await expect(field('Paragrafens nummer')).toHaveValue('15')
  })
})

test('a tabled matter is not sent, is taken up again, and keeps its first item', async ({ page }) => {
  const { openMatter, goTo, field, question, leave } = secretary(page)
  await openMatter(sample)
  await goTo('Protokoll')
  await field('Paragrafens nummer').fill('9')
  await question('minutes.outcome').getByText('Bordlagt').click()
  await expect(
    page.getByRole('navigation', { name: 'Årets väg' }).getByRole('button', { name: /^Protokoll/ })
  ).toContainText('Bordlagt')
  await field('När tas ärendet upp igen?').fill('2023-08-29')
  await page.screenshot({ path: test.info().outputPath('tabled.png') })
  await goTo('Papper')
  const mail = page.getByRole('region', { name: 'Följebrev', exact: true })
  await expect(mail).toContainText('Ärendet är bordlagt, och då skickas inget beslut till utmärkelsen.')
  await expect(mail.getByRole('button')).toHaveCount(0)
  await goTo('Protokoll')
  await page.getByRole('button', { name: 'Ta upp ärendet igen' }).click()
  await expect(field('Paragrafens nummer')).toHaveValue('')
  await expect(page.getByRole('region', { name: 'Tidigare behandlingar' })).toContainText('§ 9')
  await page.keyboard.press('Control+z')
  await expect(field('Paragrafens nummer')).toHaveValue('9')
  await leave()
  await expect(page.getByText(/bordlagt/)).toBeVisible()
})
