import { join } from 'node:path'
import { attempt } from '../disk/attempt'
import { disk } from '../disk/disk'
import type { FileStand } from '../disk/file-calls'
import type { Steps } from '../disk/steps'
import { fileName } from '../generations/file-name'
import { generationsIn } from '../generations/generations-in'
import { listFiles } from '../generations/list-files'
import type { SeriesFolder } from '../generations/series-folder'

const isPlain = new Set(['generation', 'mark', 'temporary'])

/**
 * How a series stands, without opening anything: its two newest generations, which alone say what is listed of a series with
 * nothing beside it, and what is remembered of how far it had come. Undefined where more than that lies there: it is to be read.
 */
export function* glance(place: SeriesFolder, notes: readonly string[]): Steps<FileStand | undefined> {
  const files = yield* attempt(listFiles(place))
  if (!files?.every(({ kind }) => isPlain.has(kind))) return undefined
  const newest = generationsIn(files).slice(0, 2)
  if (newest.length === 0) return undefined
  const stands: FileStand[] = []
  for (const generation of newest) {
    const stand = yield* attempt(disk.stat(join(place.folder, fileName.generation(place.name, generation))))
    if (!stand) return undefined
    stands.push(stand)
  }
  const noted: string[] = []
  for (const note of notes) noted.push((yield* attempt(disk.stat(note)))?.mark ?? '')
  return {
    mark: [...newest, ...stands.map(({ mark }) => mark), ...noted].join(' '),
    changedAt: Math.max(...stands.map(({ changedAt }) => changedAt))
  }
}
