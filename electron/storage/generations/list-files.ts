import { codeOf } from '../disk/code-of'
import { disk } from '../disk/disk'
import { patiently } from '../disk/patiently'
import type { Steps } from '../disk/steps'
import { readFileName, type NamedFile } from './file-name'
import { readingPatience } from './reading-patience'
import type { SeriesPlace } from './series-place'

export type ListedFile = NamedFile & { name: string }

/** The files of a series, or undefined when their folder is not there. */
export function* listFiles(place: SeriesPlace): Steps<ListedFile[] | undefined> {
  try {
    const entries = yield* patiently(() => disk.list(place.folder), readingPatience)
    return entries
      .filter(({ kind }) => kind === 'file')
      .flatMap(({ name }) => {
        const file = readFileName(place.name, name)
        return file ? [{ ...file, name }] : []
      })
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined
    throw error
  }
}

/** Numbers of the generations that can be read, the newest first. */
export function generationsIn(files: readonly ListedFile[]): number[] {
  return files
    .filter(({ kind }) => kind === 'generation')
    .map(({ generation }) => generation)
    .sort((a, b) => b - a)
}

/** The highest number in use, bad ones counted. */
export function highestIn(files: readonly ListedFile[]): number {
  const inUse = files.filter(({ kind }) => kind === 'generation' || kind === 'bad')
  return inUse.reduce((highest, { generation }) => Math.max(highest, generation), 0)
}
