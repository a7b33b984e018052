import { listPackage } from '@electron/asar'
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config'
import { DebugLogger } from 'builder-util'
import { build, Platform, type Configuration } from 'electron-builder'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fabricatedBinary } from './fabricated-binary'
import { fabricatedProject } from './fabricated-project'

const root = resolve(import.meta.dirname, '../..')
const file = 'build/electron-builder.yml'
const bundled = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html', 'out/renderer/assets/a.js']
const rest = [
  'out/headless/headless.js',
  'out/types/x.d.ts',
  'out/exempel/papper.docx',
  'shared/a.ts',
  'test/a.ts',
  '.env'
]

describe('the packaging', () => {
  it('is described in words that electron-builder knows', async () => {
    const config = await getConfig(root, file, null)
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined()
  })

  it('makes installers for one user, for all users and for none, and tells nobody about updates', async () => {
    const { win, nsis, msi, publish } = await getConfig(root, file, null)
    expect(win?.target).toEqual(['nsis', 'msi', 'portable'])
    expect(nsis).toMatchObject({ perMachine: false, allowElevation: false, deleteAppDataOnUninstall: false })
    expect(msi).toMatchObject({
      perMachine: true,
      runAfterFinish: false,
      upgradeCode: expect.stringMatching(/^[0-9A-F-]{36}$/)
    })
    expect(publish).toBeNull()
  })

  it('holds the bundled program and nothing else, and its fuses are set', { timeout: 60_000 }, async () => {
    const { projectDir, electronDist } = await fabricatedProject({ fuses: '101100101', files: [...bundled, ...rest] })
    const config: Configuration = { ...(await getConfig(projectDir, file, null)), electronDist }
    await build({ projectDir, config, targets: Platform.LINUX.createTarget('dir'), publish: 'never' })
    const folder = join(projectDir, 'dist', 'linux-unpacked')

    const packed = listPackage(join(folder, 'resources', 'app.asar'), { isPack: false })
    const files = packed.map((path) => path.slice(1)).filter((path) => /\.\w+$/.test(path))
    expect(files.sort()).toEqual([...bundled, 'package.json'].sort())
    expect(await readdir(join(folder, 'locales'))).toEqual(['sv.pak'])
    expect(await readFile(join(folder, 'namndklar'), 'utf8')).toBe(fabricatedBinary('010011001'))
    await rm(projectDir, { recursive: true })
  })
})
