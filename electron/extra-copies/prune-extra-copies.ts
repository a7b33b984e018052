import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { superfluous } from '../storage/generations/superfluous'
import { extraCopyMark, readExtraCopyName, type NamedExtraCopy } from './extra-copy-name'

interface Pruning {
  folder: string
  /** The matter whose copies are looked at. */
  id: string
  /** The name of the copy just written, which stays whatever the clock says. */
  justWritten: string
  /** The id of the matter that a file holds; undefined where it holds none. */
  idIn: (path: string) => Promise<string | undefined>
}

/** The copies of one matter that need not be kept: all but the ten newest, and the last of each of thirty days. */
function superfluousCopies(copies: readonly NamedExtraCopy[]): readonly NamedExtraCopy[] {
  const inOrder = [...copies].sort((a, b) => (a.at < b.at ? -1 : 1))
  const dropped = new Set(superfluous(inOrder.map(({ at }, generation) => ({ generation, savedAt: at, schema: 1 }))))
  return inOrder.filter((_copy, generation) => dropped.has(generation))
}

/** Removes the copies of a matter that need not be kept; what is not by name and content the program's own stays. */
export async function pruneExtraCopies({ folder, id, justWritten, idIn }: Pruning): Promise<void> {
  const copies = (await readdir(folder))
    .flatMap((name) => readExtraCopyName(name) ?? [])
    .filter(({ of }) => of === extraCopyMark(id))
  for (const { name } of superfluousCopies(copies)) {
    const path = join(folder, name)
    if (name !== justWritten && (await idIn(path)) === id) await rm(path)
  }
}
