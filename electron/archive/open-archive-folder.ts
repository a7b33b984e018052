import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArchiveRefusal } from '../../shared/exchange/archive/archive-refusal'
import { failed, succeeded, type Result } from '../../shared/result'
import { readChosenFile } from '../gate/read-chosen-file'
import { isSafeName } from '../zip/is-safe-name'
import type { ArchiveContents } from './archive-contents'
import { archiveLimits } from './archive-limits'

const deepestFolder = 12

/** Walks a folder without following a link; ends as soon as there is more than a package may hold. */
class Walk {
  /** Paths on the disk by the names of the package. */
  readonly found = new Map<string, string>()
  #bytes = 0

  async into(folder: string, under: readonly string[]): Promise<ArchiveRefusal | undefined> {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const steps = [...under, entry.name]
      const refusal = entry.isDirectory()
        ? await this.#folder(join(folder, entry.name), steps)
        : await this.#file(join(folder, entry.name), steps)
      if (refusal !== undefined) return refusal
    }
    return undefined
  }

  async #folder(path: string, steps: readonly string[]): Promise<ArchiveRefusal | undefined> {
    return steps.length >= deepestFolder ? 'too-large' : this.into(path, steps)
  }

  async #file(path: string, steps: readonly string[]): Promise<ArchiveRefusal | undefined> {
    const name = steps.join('/').normalize('NFC')
    const { size } = await lstat(path)
    this.#bytes += size
    if (this.found.size >= archiveLimits.entries || this.#bytes > archiveLimits.bytes) return 'too-large'
    if (!isSafeName(name) || this.found.has(name)) return 'unsafe'
    this.found.set(name, path)
    return undefined
  }
}

/** Opens an archive package that is a folder. A link in it is read as a file that cannot be read. */
export async function openArchiveFolder(folder: string): Promise<Result<ArchiveContents, ArchiveRefusal>> {
  const walk = new Walk()
  const refusal = await walk.into(folder, [])
  if (refusal !== undefined) return failed(refusal)
  return succeeded({
    names: [...walk.found.keys()],
    read: async (name) => {
      const path = walk.found.get(name)
      const isFile = path !== undefined && (await lstat(path)).isFile()
      const read = isFile ? await readChosenFile(path, archiveLimits.bytes) : undefined
      return read?.ok ? succeeded(read.value) : failed('unreadable')
    }
  })
}
