import { expect, test } from './fixtures'
import { secretary } from './secretary'

test('a section is copied formatted and as plain text, and its tick is still there when the matter is opened again', async ({
  app,
  page
}) => {
  const { openMatter } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await page.getByRole('button', { name: 'Kopiera avsnittet Bakgrund' }).click()
  await expect(page.getByRole('button', { name: 'Kopiera avsnittet Bakgrund, kopierat' })).toBeVisible()

  const copied = await app.evaluate(async ({ clipboard }) => {
    const [item] = await clipboard.read()
    return { html: await (await item?.getType('text/html'))?.text(), text: await clipboard.readText() }
  })
  expect(copied.html).toMatch(/^<p>Kvalitetsutmärkelsen är/)
  expect(copied.text).toMatch(/^Kvalitetsutmärkelsen är/)

  await page.getByRole('button', { name: 'Ärenden' }).click()
  await openMatter('Exempelnämnden 2023')
  await expect(page.getByRole('button', { name: 'Kopiera avsnittet Bakgrund, kopierat' })).toBeVisible()
})
