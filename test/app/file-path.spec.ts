import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'

test('a dropped file is read by the path that only the preload knows, and one made in the page has none', async ({
  page,
  dataFolder
}) => {
  const path = join(dataFolder, 'Ärende åäö 2024.namndklar')
  writeFileSync(path, '{}')
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'chosen' }))
  })
  await page.locator('#chosen').setInputFiles(path)

  const results = await page.evaluate(async () => {
    const chosen = document.querySelector<HTMLInputElement>('#chosen')?.files?.[0]
    const dropped = [chosen, new File(['{}'], 'påhittad.namndklar'), { path: '/etc/passwd' }, '/etc/passwd']
    return Promise.all(dropped.map((file) => window.api.openDropped(file)))
  })

  const problems = results.map((result) => (result.ok ? null : result.problem.kind))
  expect(problems).toEqual(['file-not-json', 'not-understood', 'not-understood', 'not-understood'])
})
