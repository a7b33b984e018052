import { briefPatience } from '../disk/brief-patience'
import { codeOf } from '../disk/code-of'
import { disk } from '../disk/disk'
import { patiently } from '../disk/patiently'
import type { Steps } from '../disk/steps'
import { readFileName, type NamedFile } from './file-name'
import type { SeriesFolder } from './series-folder'

export type ListedFile = NamedFile & { name: string }

/**
 * A folder, a link or a pipe under a generation's name is none, and the name cannot be given to one either. A mark speaks by
 * its name alone, whatever it is.
 */
const occupied = (named: NamedFile): NamedFile | undefined => {
  if (named.kind === 'mark') return named
  return named.kind === 'generation' ? { kind: 'bad', generation: named.generation } : undefined
}

/** The files of a series, or undefined when their folder is not there. */
export function* listFiles(place: SeriesFolder): Steps<readonly ListedFile[] | undefined> {
  try {
    const entries = yield* patiently(() => disk.list(place.folder), briefPatience)
    return entries.flatMap(({ name, kind }) => {
      const named = readFileName(place.name, name)
      const file = named && (kind === 'file' ? named : occupied(named))
      return file ? [{ ...file, name }] : []
    })
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined
    throw error
  }
}
