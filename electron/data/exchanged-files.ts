import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExchangedFile } from './superfluous-states'

const named = /^([0-9a-f]{64})\.namndklar$/

/** The states in a folder, told by their names; none where it cannot be read, and without those that have just gone. */
export async function exchangedFiles(folder: string): Promise<readonly ExchangedFile[]> {
  const names = await readdir(folder).catch(() => [])
  const hashes = names.flatMap((name) => named.exec(name)?.[1] ?? [])
  const files = await Promise.all(
    hashes.map(async (hash) => {
      const found = await stat(join(folder, `${hash}.namndklar`)).catch(() => undefined)
      return found ? [{ hash, bytes: found.size, at: found.mtimeMs }] : []
    })
  )
  return files.flat()
}
