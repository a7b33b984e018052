import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fabricatedBinary } from './fabricated-binary'

const root = resolve(import.meta.dirname, '../..')

interface Fabricated {
  projectDir: string
  electronDist: string
}

/** This project's packaging with made-up output, and something that passes for Electron: nothing is downloaded. */
export async function fabricatedProject({ fuses, files }: { fuses: string; files: string[] }): Promise<Fabricated> {
  const projectDir = await mkdtemp(join(tmpdir(), 'packaging-'))
  await cp(join(root, 'package.json'), join(projectDir, 'package.json'))
  await cp(join(root, 'build'), join(projectDir, 'build'), { recursive: true })
  await symlink(join(root, 'node_modules'), join(projectDir, 'node_modules'))
  for (const file of files) await write(join(projectDir, file), '// made up')

  const electronDist = join(projectDir, 'electron-dist')
  await write(join(electronDist, 'electron'), fabricatedBinary(fuses))
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'resources/readme', 'locales/sv.pak', 'locales/de.pak']) {
    await write(join(electronDist, file), file)
  }
  await write(join(electronDist, 'version'), '45.4.1')
  return { projectDir, electronDist }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
