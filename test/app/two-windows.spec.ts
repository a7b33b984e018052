import { resolve } from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { electronExecutable } from './electron-executable'
import { expect, test } from './fixtures'
import { placesIn } from './launch-program'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'
const root = resolve(import.meta.dirname, '../..')

test('a second start over the same data is sent to the first, whose matter stays open with what was typed', async ({
  page,
  dataFolder
}) => {
  const { openMatter, goTo, field } = secretary(page)
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await field('Plats').fill('Biblioteket')

  const second = spawn(electronExecutable(), [root, '--no-sandbox'], {
    env: { ...process.env, ...placesIn(dataFolder) },
    stdio: 'ignore'
  })
  const [code] = await once(second, 'exit')

  expect(code).toBe(0)
  await expect(field('Plats')).toHaveValue('Biblioteket')
})
