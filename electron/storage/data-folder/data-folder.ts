import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** Where the data lie. */
export interface DataFolder {
  readonly root: string
  readonly matters: string
  readonly trash: string
  /** One empty file for each series that has ever been saved, so that a missing one is missed. */
  readonly known: string
  /** Stands in every root from its first day: an emptied folder does not have it. */
  readonly sign: string
  /** Stands outside the root, and remembers that the root has existed. */
  readonly memory: string
  /** Outside the root too: how far each series had come when it was last seen here. */
  readonly seen: string
  /** Outside the root: what was last listed of the matters, so that they need not all be read. */
  readonly list: string
  /** And what later years ask of them. */
  readonly history: string
}

/** `profile` is the program's own folder on this machine, which stays when a root on a share is out of reach. */
export function dataFolderAt(root: string, profile: string): DataFolder {
  const mark = createHash('sha256').update(root).digest('hex').slice(0, 16)
  return {
    root,
    matters: join(root, 'matters'),
    trash: join(root, 'trash'),
    known: join(root, 'known'),
    sign: join(root, 'namndklar-data'),
    memory: join(profile, `data-place-${mark}`),
    seen: join(profile, `seen-${mark}`),
    list: join(profile, `list-${mark}`),
    history: join(profile, `history-${mark}`)
  }
}
