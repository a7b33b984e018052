import type { Steps } from '../disk/steps'
import { sealIn } from './generation-bytes'
import { generationsIn } from './generations-in'
import { listFiles } from './list-files'
import { readTextLine } from './read-text-line'
import type { SeriesFolder } from './series-folder'

/** Whether nothing lies beside a series and its newest was made from the one before: two files are read, and not all. */
export function* standsAlone(place: SeriesFolder): Steps<boolean> {
  const listed = (yield* listFiles(place)) ?? []
  if (listed.some(({ kind }) => kind === 'conflict' || kind === 'foreign')) return false
  const [newest, before] = generationsIn(listed)
  if (newest === undefined || before === undefined) return true
  const after = (yield* readTextLine(place, newest))?.header.after
  if (after === undefined) return true
  const line = (yield* readTextLine(place, before))?.line
  return line !== undefined && sealIn(line) === after
}
