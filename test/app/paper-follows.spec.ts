import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'

test('the paper follows what is written, leads back to it, and shows its pages as they will print', async ({
  app,
  page
}) => {
  const { openMatter, goTo, field, paper } = secretary(page)
  const report = paper('Tjänsteutlåtande')
  const breaks = report.locator('[data-part=page-breaks] > *')
  await openMatter(sample)

  await test.step('it has as many pages as its print', async () => {
    await expect(breaks).toHaveText(['Sida 2', 'Sida 3'])
    await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('print-paper')?.click())
    const dialog = page.getByRole('dialog', { name: 'Skriv ut Tjänsteutlåtande' })
    await expect(dialog.getByRole('img', { name: /^Sida \d av 3$/ })).toHaveCount(3)
    await dialog.getByRole('button', { name: 'Stäng' }).click()
  })

  await test.step('what is edited comes into sight', async () => {
    await goTo('Texter')
    await page
      .getByRole('button', { name: /^Redigera: / })
      .last()
      .click()
    await page.keyboard.type('Nytt i slutet. ')
    await expect(report.getByText('Nytt i slutet.')).toBeInViewport()
  })

  await test.step('a longer text has more pages', async () => {
    for (let turn = 0; turn < 4; turn += 1) await page.keyboard.insertText('Ännu en mening i texten. '.repeat(100))
    await expect.poll(() => breaks.count()).toBeGreaterThan(2)
  })

  await test.step('a press on its words leads to their field', async () => {
    await goTo('Beslut')
    await report.locator('[data-place=references]').first().click()
    await expect(field('Diarienummer')).toBeFocused()
  })

  await test.step('it is seen smaller, larger, and as wide as its pane; as it was left in another view', async () => {
    const zoom = page.getByRole('toolbar', { name: 'Papperets storlek' })
    const width = async (): Promise<number> => (await report.boundingBox())?.width ?? 0
    const fitted = await width()
    await zoom.getByRole('button', { name: /visa i 100 %$/ }).click()
    await expect.poll(width).toBeCloseTo((210 / 25.4) * 96, 0)
    await zoom.getByRole('button', { name: 'Större' }).click()
    await expect.poll(width).toBeCloseTo((262.5 / 25.4) * 96, 0)
    await goTo('Enheter')
    expect(await width()).toBeCloseTo((262.5 / 25.4) * 96, 0)
    await zoom.getByRole('button', { name: 'Anpassa till bredden' }).click()
    await expect.poll(width).toBe(fitted)
  })
})
