import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { programFilesIn } from './data-in'
import { electronExecutable } from './electron-executable'
import { endProgram } from './end-program'
import { expect, test } from './fixtures'
import { launchProgram, placesIn, windowOf } from './launch-program'
import { askStandIn } from './stand-in-record'

const root = resolve(import.meta.dirname, '../..')
const hasGraphics = (app: Parameters<typeof askStandIn>[0]) =>
  askStandIn(app, ({ standIn }) => standIn.hasHardwareAcceleration)

/** A start that ends by itself: what it says, and its exit code. */
async function startAlone(folder: string, words: string[], env: Record<string, string> = {}) {
  const child = spawn(electronExecutable(), ['--no-sandbox', root, ...words], {
    env: { ...process.env, ...placesIn(folder), ...env },
    cwd: folder
  })
  const said: string[] = []
  child.stderr.on('data', (text: Buffer) => said.push(text.toString()))
  const [code] = (await once(child, 'exit')) as [number]
  return { code, said: said.join('') }
}

test('the graphics card is used unless the setting says not to', async ({ dataFolder }) => {
  const plain = await launchProgram(dataFolder)
  await windowOf(plain)
  test.skip((await hasGraphics(plain)) === undefined, 'Real Electron does not tell.')
  expect(await hasGraphics(plain)).toBe(true)
  await endProgram(plain)
  const without = await launchProgram(dataFolder, { env: { NAMNDKLAR_GRAFIK: 'av' } })
  await windowOf(without)
  expect(await hasGraphics(without)).toBe(false)
  await endProgram(without)
})

test('a graphics process that dies before anything is painted: the program starts again without it, and tells it once', async ({
  dataFolder
}) => {
  const first = await launchProgram(dataFolder, { env: { STAND_IN_WITHHOLD: 'ready-to-show' } })
  await windowOf(first)
  test.skip((await hasGraphics(first)) === undefined, 'Real Electron cannot be told to do so.')
  const closed = first.waitForEvent('close')
  await first
    .evaluate(({ app }) => void app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1 }))
    .catch(() => undefined)
  await closed

  const notice = 'Nämndklar ritar nu utan datorns grafikkort'
  const second = await launchProgram(dataFolder)
  const page = await windowOf(second)
  await expect(page.getByRole('status').filter({ hasText: notice })).toBeVisible()
  expect(await hasGraphics(second)).toBe(false)
  await endProgram(second)
  const third = await launchProgram(dataFolder)
  await expect((await windowOf(third)).getByRole('heading', { name: 'Ärenden' })).toBeVisible()
  await expect((await windowOf(third)).getByText(notice)).toHaveCount(0)
  expect(await hasGraphics(third)).toBe(false)
  await endProgram(third)
})

test('a graphics process that dies later on, or ends in order, changes nothing', async ({ app, page, dataFolder }) => {
  await expect(page.getByRole('heading', { name: 'Ärenden' })).toBeVisible()
  await app.evaluate(({ app }) => {
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1 })
    app.emit('child-process-gone', {}, { type: 'Utility', reason: 'crashed', exitCode: 1 })
  })
  expect(existsSync(join(programFilesIn(dataFolder), 'grafik-av.txt'))).toBe(false)
  expect(app.windows()).toHaveLength(1)
})

test('a start that is refused the lock and gets no answer says so, with what to do, and fails', async ({
  dataFolder
}) => {
  const nobody = await startAlone(dataFolder, [], { STAND_IN_LOCK: 'refused' })
  test.skip(!nobody.said.includes('Nämndklar'), 'Real Electron refuses the lock only where another holds it.')
  expect(nobody).toMatchObject({ code: 1, said: expect.stringContaining('Nämndklar är redan igång') })
  expect(nobody.said).toContain('Starta om datorn')
  const note = join(programFilesIn(dataFolder), 'running.json')
  mkdirSync(programFilesIn(dataFolder), { recursive: true })
  writeFileSync(note, JSON.stringify({ pid: process.pid, startedAt: '2026-11-28T12:00:00.000Z' }))
  const silent = await startAlone(dataFolder, [], { STAND_IN_LOCK: 'refused' })
  expect(silent.said).toContain('annan inloggning på samma server')
  expect(silent.code).toBe(1)
})

test('an address that names no file here starts the program all the same, and is told', async ({ dataFolder }) => {
  const app = await launchProgram(dataFolder, {
    words: ['file://server/delad/a.namndklar', 'smb://server/b.namndklar']
  })
  const page = await windowOf(app)
  await expect(page.getByRole('status').filter({ hasText: 'smb://server/b.namndklar' })).toContainText(
    'Inget har ändrats.'
  )
  await endProgram(app)
})

test('a program that was ended from outside is told of at the next start, and one that was closed is not', async ({
  dataFolder
}) => {
  const told = 'Nämndklar avslutades oväntat förra gången'
  const first = await launchProgram(dataFolder)
  await windowOf(first)
  const closed = first.waitForEvent('close')
  first.process().kill('SIGKILL')
  await closed
  const second = await launchProgram(dataFolder)
  await expect((await windowOf(second)).getByRole('status').filter({ hasText: told })).toBeVisible()
  await endProgram(second)
  const third = await launchProgram(dataFolder)
  await expect((await windowOf(third)).getByRole('heading', { name: 'Ärenden' })).toBeVisible()
  await expect((await windowOf(third)).getByText(told)).toHaveCount(0)
  await endProgram(third)
})

test('an error nobody has foreseen: what is under way is saved, the log has it without a word of content, the next start tells', async ({
  dataFolder
}) => {
  const first = await launchProgram(dataFolder)
  await windowOf(first)
  const log = () => readFileSync(join(programFilesIn(dataFolder), 'namndklar.log'), 'utf8')
  // On the side, nothing ends.
  await first.evaluate(() => void Promise.reject(new Error('Anna Ek, 19121212-1212')))
  await expect.poll(log).toContain('Något vid sidan av misslyckades')
  const closed = first.waitForEvent('close')
  await first
    .evaluate(() => void setTimeout(() => (null as unknown as { anna: () => void }).anna(), 0))
    .catch(() => undefined)
  await closed
  expect(log()).toContain('Programmet avslutades av ett fel')
  expect(log()).toContain('TypeError')
  expect(log()).not.toMatch(/Anna|19121212|\/tmp|\/home/)
  const second = await launchProgram(dataFolder)
  await expect((await windowOf(second)).getByRole('status').filter({ hasText: 'oväntat' })).toBeVisible()
  await endProgram(second)
})
