import { extractAll, listPackage } from '@electron/asar'
import { getConfig } from 'app-builder-lib/out/util/config/config'
import { Arch, build, Platform } from 'electron-builder'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '../../build/build-if-stale.mjs'
import { program } from '../../build/build-program.mjs'
import { standInFolder } from '../../build/real-electron.mjs'
import { fabricatedProject } from './fabricated-project'

const root = resolve(import.meta.dirname, '../..')
const matter = join(root, 'test/cases/2014-socialnamnden.namndklar')
const run = promisify(execFile)
const linux = { system: 'Linux', platform: Platform.LINUX, unpacked: 'linux-unpacked' }
const windows = { system: 'Windows', platform: Platform.WINDOWS, unpacked: 'win-unpacked' }

let projectDir = ''
let place = ''
beforeAll(async () => {
  await buildIfStale(program)
  const made = await fabricatedProject({ fuses: '101100101', files: ['out/headless/headless.js'], made: 'as-built' })
  projectDir = made.projectDir
  place = await mkdtemp(join(tmpdir(), 'packed-'))
  const config = {
    ...(await getConfig(projectDir, 'build/electron-builder.yml', null)),
    electronDist: made.electronDist
  }
  for (const { platform } of [linux, windows])
    await build({ projectDir, config, targets: platform.createTarget('dir', Arch.x64), publish: 'never' })
}, 300_000)
afterAll(() => Promise.all([projectDir, place].map((folder) => rm(folder, { recursive: true, force: true }))))

const resourcesOf = (unpacked: string) => join(projectDir, 'dist', unpacked, 'resources')
const archiveOf = (unpacked: string) => join(resourcesOf(unpacked), 'app.asar')

/** The packed program taken out of its archive, beside its resources, and started as a packaged one without a display. */
async function start(unpacked: string, words: string[]) {
  const resources = join(place, unpacked)
  const app = join(resources, 'app')
  if (!existsSync(app)) {
    extractAll(archiveOf(unpacked), app)
    // An addon runs on its own system alone; that Windows has its own is another test's.
    await cp(join(resourcesOf(linux.unpacked), 'typesetter'), join(resources, 'typesetter'), {
      recursive: true,
      dereference: true
    })
  }
  const home = join(place, 'home')
  const env = {
    ...process.env,
    STAND_IN_PACKAGED: '1',
    DISPLAY: '',
    WAYLAND_DISPLAY: '',
    HOME: home,
    XDG_DATA_HOME: home
  }
  return run(process.execPath, [join(standInFolder, 'boot.js'), app, ...words], { env, cwd: place }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr, home }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr, home })
  )
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}

describe.each([linux, windows])('the program as packed for $system', ({ unpacked }) => {
  it('holds what was built of main, preload and page, byte for byte the same files, and its package.json', async () => {
    const packed = listPackage(archiveOf(unpacked), { isPack: false }).map((path) => path.slice(1))
    const built = await Promise.all(['out/main', 'out/notices', 'out/preload', 'out/renderer'].map(filesIn))
    expect(packed.filter((path) => /\.\w+$/.test(path)).sort()).toEqual([...built.flat(), 'package.json'].sort())
    expect(packed.filter((path) => path.endsWith('.map'))).toEqual([])
  })

  it('tries itself: every part works, without a display', { timeout: 120_000 }, async () => {
    const { code, stdout, stderr } = await start(unpacked, ['--selftest'])
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toEqual(
      ['Ärendefiler', 'Datamapp', 'Word', 'PDF', 'Arkivpaket', 'Fönster'].map((part) => `${part}: fungerar`)
    )
    expect(code).toBe(0)
  })

  it('answers the commands without a window, under its own name, before it touches any folder', async () => {
    const version = await start(unpacked, ['--version'])
    expect(version).toMatchObject({ code: 0, stdout: 'Nämndklar 0.1.0\n' })
    const help = await start(unpacked, ['--help'])
    expect(help.stdout).toMatch(/^ {2}electron papers FIL --out MAPP/m)
    expect(help.stdout).not.toContain('npm run')
    const papers = await start(unpacked, ['papers', matter, '--out', `papper ${unpacked}`, '--format', 'txt'])
    expect(papers.code).toBe(0)
    expect(await readdir(join(place, `papper ${unpacked}`))).not.toEqual([])
    expect(await start(unpacked, ['validate', 'ingen.namndklar'])).toMatchObject({ code: 2, stdout: '' })
    expect(existsSync(version.home)).toBe(false)
  })

  it('refuses a switch that is none of its own', async () => {
    const refused = await start(unpacked, ['--remote-debugging-port=1'])
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('känner inte till --remote') })
  })
})
