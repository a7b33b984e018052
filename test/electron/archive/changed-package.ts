import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '../../../electron/archive/compose-archive'
import { zipArchive } from '../../../electron/archive/zip-archive'
import type { ArchiveFinding } from '../../../shared/exchange/archive/archive-report'
import { archivedOn, checked } from './archive-on-disk'

export type Change = (files: Map<string, Uint8Array>) => void

/** The package with its files changed, its METS documents as they were. */
export function changed(archive: Archive, change: Change): Archive {
  const files = new Map(archive.files.map(({ name, bytes }) => [name, bytes]))
  change(files)
  return { ...archive, files: [...files].map(([name, bytes]) => ({ name, bytes })) }
}

/** What the check finds in a package, as the ZIP file that is read in one go. */
export async function found(archive: Archive, folder: string): Promise<readonly ArchiveFinding[]> {
  const path = join(folder, 'a.zip')
  await writeFile(path, zipArchive(archive, archivedOn))
  return (await checked(path)).findings
}

export const textAt = (files: Map<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(files.get(name))

/** One part of a text file put in place of another; what is not there cannot be. */
export const rewritten =
  (name: string, from: string | RegExp, to: string): Change =>
  (files) => {
    const before = textAt(files, name)
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${String(from)} is not in ${name}`)
    files.set(name, new TextEncoder().encode(after))
  }
