import { listPackage } from '@electron/asar'
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config'
import { DebugLogger } from 'builder-util'
import { Arch, build, Platform, type Configuration } from 'electron-builder'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { typstPlace } from '../../electron/pdf/typst-place'
import { fabricatedBinary } from './fabricated-binary'
import { fabricatedProject } from './fabricated-project'

const root = resolve(import.meta.dirname, '../..')
const file = 'build/electron-builder.yml'
const bundled = [
  'out/main/main.js',
  'out/notices/LICENSE.namndklar.txt',
  'out/notices/THIRD-PARTY.txt',
  'out/notices/sbom.cdx.json',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/assets/a.js'
]
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
    expect(await readdir(folder)).toEqual(
      expect.arrayContaining(['LICENSE.namndklar.txt', 'THIRD-PARTY.txt', 'sbom.cdx.json'])
    )
    expect(await readdir(join(folder, 'locales'))).toEqual(['sv.pak'])
    expect(await readFile(join(folder, 'namndklar'), 'utf8')).toBe(fabricatedBinary('010011001'))
    await rm(projectDir, { recursive: true })
  })

  it.each([
    { system: 'Linux', platform: Platform.LINUX, unpacked: 'linux-unpacked', addon: 'typesetter.linux-x64-gnu.node' },
    { system: 'Windows', platform: Platform.WINDOWS, unpacked: 'win-unpacked', addon: 'typesetter.win32-x64-msvc.node' }
  ])(
    'puts the typesetter for $system beside the archive, with its fonts and their licences',
    { timeout: 120_000 },
    async ({ platform, unpacked, addon }) => {
      const { projectDir, electronDist } = await fabricatedProject({ fuses: '101100101', files: bundled })
      const config: Configuration = { ...(await getConfig(projectDir, file, null)), electronDist }
      await build({ projectDir, config, targets: platform.createTarget('dir', Arch.x64), publish: 'never' })
      const resources = join(projectDir, 'dist', unpacked, 'resources')
      const there = await readdir(join(resources, 'typesetter'), { recursive: true })
      const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
      const fonts = (family: string, name: string) => [
        `${family}/LICENSE_FONT`,
        ...faces.map((face) => `${family}/${face}/${name}_${face}.ttf`)
      ]
      expect(there.filter((name) => /[^/]\.|LICENSE/.test(name)).sort()).toEqual(
        [...fonts('arimo', 'Arimo'), ...fonts('tinos', 'Tinos'), addon, 'LICENSE'].sort()
      )
      const place = typstPlace(resources)
      expect([place.addon, ...place.fonts].filter((path) => !existsSync(path))).toEqual([])
      expect(place.addon).toBe(join(resources, 'typesetter', addon))
      await rm(projectDir, { recursive: true })
    }
  )

  it('stops where the typesetter of the system is not installed', { timeout: 60_000 }, async () => {
    const { projectDir, electronDist } = await fabricatedProject({ fuses: '101100101', files: bundled })
    await rm(join(projectDir, 'node_modules/@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'), { recursive: true })
    const config: Configuration = { ...(await getConfig(projectDir, file, null)), electronDist }
    await expect(
      build({ projectDir, config, targets: Platform.LINUX.createTarget('dir', Arch.x64), publish: 'never' })
    ).rejects.toThrow('There should be one typesetter')
    await rm(projectDir, { recursive: true })
  })
})
