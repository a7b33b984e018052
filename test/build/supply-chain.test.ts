import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { supportedUntil } from '../../build/supply/electron-majors.mjs'
import { packageFolder } from '../../build/supply/package-of.mjs'
import { thirdPartyText } from '../../build/supply/third-party-text.mjs'
import own from '../../package.json'

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)
const beside = [
  '@expo-google-fonts/arimo',
  '@expo-google-fonts/tinos',
  '@myriaddreamin/typst-ts-node-compiler',
  'electron'
]
/** In a thread's script alone, which is shipped as text and has no map. */
const inThreadAlone = ['read-excel-file']

interface Component {
  readonly name: string
  readonly group?: string
  readonly licenses?: unknown
}

/** The program built once more, in a copy, with the maps that tell where each line comes from. */
async function mappedBuild(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'supply-'))
  for (const part of ['electron', 'renderer', 'shared', 'build', 'package.json', 'tsconfig.json', 'LICENSE']) {
    await cp(join(root, part), join(copy, part), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  const bundler = [
    'node_modules/electron-vite/bin/electron-vite.js',
    'build',
    '--config',
    'build/electron.vite.config.ts'
  ]
  await run(process.execPath, [...bundler, '--logLevel', 'error', '--sourcemap'], { cwd: copy })
  await run(process.execPath, ['build/supply/write-notices.mjs'], { cwd: copy })
  return copy
}

/** The packages that the maps of a build name. */
async function packagesInMaps(copy: string): Promise<string[]> {
  const maps = (await readdir(join(copy, 'out'), { recursive: true })).filter((name) => name.endsWith('.map'))
  const read = await Promise.all(maps.map((name) => readFile(join(copy, 'out', name), 'utf8')))
  const sources = read.flatMap((map) => (JSON.parse(map) as { sources: string[] }).sources)
  const folders = sources.flatMap((source) => packageFolder('/', resolve('/', source)) ?? [])
  return [...new Set(folders.map((folder) => folder.replace(/.*node_modules\//, '')))]
}

describe('what the program is made of', () => {
  let copy: string
  let bill: string

  beforeAll(async () => {
    copy = await mappedBuild()
    bill = await readFile(join(copy, 'out/notices/sbom.cdx.json'), 'utf8')
  }, 180_000)
  afterAll(() => rm(copy, { recursive: true }))

  const listed = () =>
    (JSON.parse(bill) as { components: readonly Component[] }).components.map(({ group, name }) =>
      group === undefined ? name : `${group}/${name}`
    )

  it('is listed whole: every package with a line in the bundles, what lies beside them, and nothing else', async () => {
    const bundled = await packagesInMaps(copy)
    expect(bundled.length).toBeGreaterThan(20)
    expect(listed().sort()).toEqual([...bundled, ...beside, ...inThreadAlone].sort())
  })

  it('is listed in valid CycloneDX', async () => {
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bill)).toBeNull()
  })

  it('goes with the text of every licence', async () => {
    const text = await readFile(join(copy, 'out/notices/THIRD-PARTY.txt'), 'utf8')
    const notices = text.split(`${'='.repeat(80)}`).slice(1)
    expect(notices.map((notice) => /^(\S+) \S+$/m.exec(notice)?.[1])).toEqual(listed().sort())
    expect(notices.filter((notice) => notice.length < 500)).toEqual([])
  })

  it('has a reason in the README for each package of our own choice', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8')
    const table = /## What it is made of(.*?)\n## /s.exec(readme)?.[1] ?? ''
    const named = [...table.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    const hasReason = (name: string): boolean =>
      named.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each))
    const ours = listed().filter((name) => name in own.devDependencies)
    expect(ours.length).toBeGreaterThan(15)
    expect(ours.filter((name) => !hasReason(name))).toEqual([])
  })
})

describe('a package that may not go with the program', () => {
  const told = { name: 'made-up', version: '1.0.0', license: 'MIT' }

  it.each(['GPL-3.0-only', 'UNLICENSED', 'SEE LICENSE IN FILE', ''])('stops the build by its licence %j', (license) => {
    expect(() => thirdPartyText([{ told: { ...told, license }, texts: ['A text'] }])).toThrow('is not allowed')
  })

  it('stops the build when it holds no licence text', () => {
    expect(() => thirdPartyText([{ told, texts: [] }])).toThrow('holds no licence text')
    expect(thirdPartyText([{ told, texts: ['A text'] }])).toContain('made-up 1.0.0\nLicens: MIT\n\nA text')
  })
})

describe('the Electron that is pinned', () => {
  it('is of a major that still gets its faults mended', () => {
    const major = own.devDependencies.electron.split('.')[0] ?? ''
    const until = supportedUntil[major] ?? 'never'
    expect(new Date().toISOString().slice(0, 10) <= until, `Electron ${major} is supported until ${until}`).toBe(true)
  })
})
