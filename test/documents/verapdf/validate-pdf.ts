import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const jars = resolve(import.meta.dirname, '../../../out/verapdf')

/** Java comes with the system, and veraPDF with `.ci/fetch-verapdf`; neither comes with npm. */
export function missingForValidation(): string | undefined {
  if (spawnSync('javac', ['-version']).error !== undefined) return 'a Java compiler'
  return existsSync(jars) ? undefined : 'veraPDF (.ci/fetch-verapdf)'
}

/** What veraPDF says of each file, held against PDF/A-2a and PDF/UA-1; empty when all conform to both. */
export async function validatePdf(files: [name: string, bytes: Uint8Array][]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'namndklar-verapdf-'))
  const paths = await Promise.all(
    files.map(async ([name, bytes], index) => {
      const path = join(folder, `${index} ${name.replaceAll('/', '-')}.pdf`)
      await writeFile(path, bytes)
      return path
    })
  )
  const list = join(folder, 'files.txt')
  await writeFile(list, paths.join('\n'))
  const { stdout } = await promisify(execFile)(
    'java',
    ['-cp', join(jars, '*'), join(import.meta.dirname, 'Validate.java'), list],
    { maxBuffer: 64 * 1024 * 1024 }
  )
  await rm(folder, { recursive: true, force: true })
  const lines = stdout.split('\n').filter((line) => line !== '')
  if (lines.at(-1) !== `read ${files.length}`) throw new Error(`veraPDF did not read all files: ${lines.at(-1)}`)
  return lines.slice(0, -1)
}
