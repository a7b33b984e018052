import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'
const linden = 'Dagcentralen Linden'
const strand = 'Strandgårdens vård- och omsorgsboende, Exempelvård AB'
const mottagning = 'Öppna mottagningen'
const eken = 'Träffpunkten Eken'

test('at first start the sample year is in the list, and a new matter takes the rules of its year', async ({
  page
}) => {
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
  await expect(criteria.filter({ has: page.locator('[data-part=rule-source]:empty') })).toHaveCount(0)
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
    const left = page.locator('[data-part=decision-sides] section').filter({ hasText: 'Inte med' })
    await expect(left).toContainText('Växthuset – har återkallat sin anmälan')
    await goTo('Enheter')
  })

  await test.step('removed, and brought back by the notice and by Ctrl+Z', async () => {
    await unit('Växthuset').getByRole('button', { name: 'Ta bort', exact: true }).click()
    await expect(units()).toHaveText([linden, strand, mottagning, eken])
    const notice = page.locator('[data-part=undo-notice]')
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
  const lines = unit(strand).getByRole('list', { name: 'Krav 2023' }).locator('[data-part=criterion]')
  const employees = lines.filter({ hasText: 'medarbetare' })
  const verdict = unit(strand).locator('[data-part=unit-row] [data-verdict]')

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
    await expect(page.locator('[data-part=view-lead]')).toHaveText(
      'Två av tre enheter uppfyller årets krav för att delta, och för en saknas uppgifter.'
    )
  })
})
