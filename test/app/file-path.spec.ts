import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'

test('the path of a chosen file is known, and that of one made in the page is empty', async ({ page, dataFolder }) => {
  const path = join(dataFolder, 'Ärende åäö 2024.namndklar')
  writeFileSync(path, '{}')
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'chosen' }))
  })
  await page.locator('#chosen').setInputFiles(path)

  const paths = await page.evaluate(() => {
    const chosen = document.querySelector<HTMLInputElement>('#chosen')?.files?.[0]
    return [chosen, new File(['{}'], 'påhittad.namndklar'), 'ingen fil', null].map((file) => window.api.pathForFile(file))
  })

  expect(paths).toEqual([path, '', '', ''])
})
