import { briefPatience } from '../disk/brief-patience'
import { codeOf } from '../disk/code-of'
import { disk } from '../disk/disk'
import { patiently } from '../disk/patiently'
import type { Steps } from '../disk/steps'
import { readFileName, type NamedFile } from './file-name'
import type { SeriesFolder } from './series-folder'
import { straysAmong } from './strays-among'

export type ListedFile = NamedFile & { name: string }

/** A folder under a generation's name is none, and the name cannot be given to one either. A mark speaks by its name alone. */
const occupied = (named: NamedFile): NamedFile | undefined => {
  if (named.kind === 'mark') return named
  return named.kind === 'generation' ? { kind: 'bad', generation: named.generation } : undefined
}

/**
 * The files of a series, or undefined when their folder is not there. A link, a pipe or what Windows calls a reparse point
 * counts as a file here: what it is, is asked of it when it has been opened, and never of the listing.
 */
export function* listFiles(place: SeriesFolder): Steps<readonly ListedFile[] | undefined> {
  try {
    const entries = yield* patiently(() => disk.list(place.folder), briefPatience)
    const files = entries.flatMap(({ name, kind }): readonly ListedFile[] => {
      const named = readFileName(place.name, name)
      const file = named && (kind === 'folder' ? occupied(named) : named)
      return file ? [{ ...file, name }] : []
    })
    const strays = straysAmong(files)
    return files.map((file) =>
      strays.has(file.generation) ? { name: file.name, kind: 'foreign', generation: 0 } : file
    )
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined
    throw error
  }
}
