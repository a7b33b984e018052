import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { copyMark, readCopyName } from './copy-name'
import { superfluousCopies } from './superfluous-copies'

interface Pruning {
  folder: string
  /** The matter whose copies are looked at. */
  id: string
  /** The name of the copy just written, which stays whatever the clock says. */
  justWritten: string
  /** The id of the matter that a file holds; undefined where it holds none. */
  idIn: (path: string) => Promise<string | undefined>
}

/** Removes the copies of a matter that need not be kept; what is not by name and content the program's own stays. */
export async function pruneCopies({ folder, id, justWritten, idIn }: Pruning): Promise<void> {
  const copies = (await readdir(folder))
    .flatMap((name) => readCopyName(name) ?? [])
    .filter(({ of }) => of === copyMark(id))
  for (const { name } of superfluousCopies(copies)) {
    const path = join(folder, name)
    if (name !== justWritten && (await idIn(path)) === id) await rm(path)
  }
}
