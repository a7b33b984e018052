import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'

test('the paper that is shown is looked at page by page and printed, each page as large as its sheet', async ({
  app,
  page
}) => {
  const { openMatter } = secretary(page)
  const print = () =>
    app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('print-paper')?.click())
  const dialog = page.getByRole('dialog', { name: 'Skriv ut Tjänsteutlåtande' })
  await openMatter(sample)
  await expect(page.getByRole('navigation', { name: 'Årets väg' })).toBeVisible()
  await page.evaluate(() => {
    window.print = () => Object.assign(window, { printed: true })
  })

  await test.step('its pages are shown as they will lie in the printer', async () => {
    await print()
    const shown = dialog.getByRole('img', { name: /^Sida \d av 3$/ })
    await expect(shown).toHaveCount(3)
    const sizes = await shown.evaluateAll((images) =>
      images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth / image.naturalHeight : 0))
    )
    for (const size of sizes) expect(size).toBeCloseTo(210 / 297, 2)
  })

  await test.step('nothing but the pages goes to the printer, which the system asks about', async () => {
    await dialog.getByRole('button', { name: 'Skriv ut…' }).click()
    expect(await page.evaluate((): unknown => Reflect.get(window, 'printed'))).toBe(true)
    await page.emulateMedia({ media: 'print' })
    await expect(dialog).toBeHidden()
    await expect(page.locator('#root')).toBeHidden()
    const heights = await page
      .locator('[data-part=printed-pages] img')
      .evaluateAll((images) => images.map((image) => Math.round(image.getBoundingClientRect().height)))
    expect(heights).toEqual([1122, 1122, 1122])
    await page.emulateMedia({ media: null })
  })

  await test.step('closed, it leaves nothing behind', async () => {
    await dialog.getByRole('button', { name: 'Stäng' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(page.locator('[data-part=printed-pages]')).toHaveCount(0)
  })
})

test('a paper that is not finished is printed as a draft, and says so', async ({ app, page }) => {
  await secretary(page).openMatter(sample)
  await page.getByRole('tab', { name: 'Protokollsutdrag' }).click()
  await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('print-paper')?.click())
  const dialog = page.getByRole('dialog', { name: 'Skriv ut Protokollsutdrag' })
  await expect(dialog.getByText('skrivs ut som utkast')).toBeVisible()
  await expect(dialog.getByRole('img')).not.toHaveCount(0)
})
