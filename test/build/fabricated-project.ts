import { appendFile, cp, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fabricatedBinary } from './fabricated-binary'

const root = resolve(import.meta.dirname, '../..')

interface Fabricated {
  projectDir: string
  electronDist: string
}

interface Wished {
  fuses: string
  /** Files of made-up output. */
  files: string[]
  /** The program as it was built goes in too, with the typesetter of this machine. */
  made?: 'as-built'
}

/** This project's packaging with made-up output, and something that passes for Electron: nothing is downloaded. */
export async function fabricatedProject({ fuses, files, made }: Wished): Promise<Fabricated> {
  const projectDir = await mkdtemp(join(tmpdir(), 'packaging-'))
  await cp(join(root, 'package.json'), join(projectDir, 'package.json'))
  await cp(join(root, 'build'), join(projectDir, 'build'), { recursive: true })
  await linkPackages(projectDir, made)
  if (made) await copyBuilt(projectDir)
  for (const file of files) await write(join(projectDir, file), '// made up')

  const electronDist = join(projectDir, 'electron-dist')
  await write(join(electronDist, 'electron'), fabricatedBinary(fuses))
  await cp(windowsProgram, join(electronDist, 'electron.exe'))
  await appendFile(join(electronDist, 'electron.exe'), fabricatedBinary(fuses))
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'resources/readme', 'locales/sv.pak', 'locales/de.pak']) {
    await write(join(electronDist, file), file)
  }
  await write(join(electronDist, 'version'), '45.4.1')
  return { projectDir, electronDist }
}

/** A real program for Windows, small and at hand: its resources are rewritten when it is packed. */
const windowsProgram = join(root, 'node_modules/electron-winstaller/vendor/Setup.exe')

/** The packages of this project, with a typesetter for each system: npm has installed that of this machine alone. */
async function linkPackages(projectDir: string, made?: 'as-built'): Promise<void> {
  const packages = join(projectDir, 'node_modules')
  await mkdir(packages)
  const names = await readdir(join(root, 'node_modules'))
  await Promise.all(
    names
      .filter((name) => name !== '@myriaddreamin')
      .map((name) => symlink(join(root, 'node_modules', name), join(packages, name)))
  )
  await write(join(packages, '@myriaddreamin/typst-ts-node-compiler/LICENSE'), 'Apache-2.0')
  for (const system of ['linux-x64-gnu', 'win32-x64-msvc', 'darwin-arm64']) {
    const name = `@myriaddreamin/typst-ts-node-compiler-${system}`
    const installed = join(root, 'node_modules', name)
    if (made && existsSync(installed)) await symlink(installed, join(packages, name))
    else await write(join(packages, name, `typesetter.${system}.node`), system)
  }
}

const copyBuilt = (projectDir: string) =>
  Promise.all(
    ['main', 'notices', 'preload', 'renderer'].map((part) =>
      cp(join(root, 'out', part), join(projectDir, 'out', part), { recursive: true })
    )
  )

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
