import { join } from 'node:path'
import { attempt } from '../disk/attempt'
import { disk } from '../disk/disk'
import { isDone } from '../disk/is-done'
import { publish } from '../disk/publish'
import type { Steps } from '../disk/steps'
import { writeVerified } from '../disk/write-verified'
import { fileName } from './file-name'
import { encodeGeneration } from './generation-bytes'
import type { WriteJob } from './write-generation'

/** Lays a state beside the series, in the same format, and returns its path; null when the disk does not take it. */
export function* writeConflict(job: WriteJob): Steps<string | null> {
  const { place, writer, turn, known } = job
  // Told by the generation it was built on; a state built on none would have started the series.
  const generation = Math.max(known.highest, 1)
  const temporary = join(place.folder, fileName.temporary(place.name, generation, writer, turn))
  const target = join(place.folder, fileName.conflict(place.name, generation, writer, turn))
  const facts = { ...job, series: place.name, generation, writer: writer.run, after: known.after }
  const written = yield* isDone(writeVerified(temporary, encodeGeneration(facts, job.payload)))
  const published = written && (yield* publish(temporary, target, job.patience)).kind === 'published'
  yield* attempt(disk.unlink(temporary))
  const remembered = yield* isDone(disk.syncFolder(place.folder))
  return published && remembered ? target : null
}
