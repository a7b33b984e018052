import { join } from 'node:path'
import { dataIn } from './data-in'
import { endProgram } from './end-program'
import { expect, test } from './fixtures'
import { launchProgram, windowOf } from './launch-program'
import { windowState } from './window-state'

const slowly = (folder: string) => ({
  before: ['-r', join(import.meta.dirname, 'slow-folder.cjs')],
  env: { SLOW_FOLDER: dataIn(folder), SLOW_MILLISECONDS: '12000' }
})

test('the window comes before the data folder has answered, says what it waits for, and shows the matters when they come', async ({
  dataFolder
}) => {
  test.slow()
  const started = Date.now()
  const app = await launchProgram(dataFolder, slowly(dataFolder))
  const page = await windowOf(app)
  await expect.poll(() => windowState(app)).toMatchObject({ isVisible: true })
  const waiting = page.getByRole('status').filter({ hasText: 'Datamappen svarar inte än' })
  await expect(waiting).toContainText(dataIn(dataFolder))
  expect(Date.now() - started).toBeLessThan(12_000)
  await expect(page.getByRole('button', { name: 'Exempelnämnden 2023', exact: true })).toBeVisible({ timeout: 30_000 })
  await expect(waiting).toHaveCount(0)
  await endProgram(app)
})

test('a window whose data folder has not answered can be closed', async ({ dataFolder }) => {
  const app = await launchProgram(dataFolder, slowly(dataFolder))
  const page = await windowOf(app)
  await expect(page.getByRole('heading', { name: 'Ärenden' })).toBeVisible()
  const closed = app.waitForEvent('close', { timeout: 3_000 })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
})
