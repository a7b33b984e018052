import { join } from 'node:path'
import { failureFrom } from './disk/failure-from'
import { runSteps } from './disk/run-steps'
import type { Steps } from './disk/steps'
import { listFiles } from './generations/list-files'
import { readHeadOf } from './generations/read-head-of'
import type { SeriesFolder } from './generations/series-folder'
import type { Machine } from './machine'
import type { StorageResult } from './storage-result'

/** A file of a matter, as far as it can be known without its content. */
export interface MatterFile {
  readonly name: string
  readonly kind: 'generation' | 'bad' | 'conflict'
  /** When its header can be read. */
  readonly savedAt: string | null
}

/** The files of a series, the newest first: all that is known when none of them can be read. */
export async function matterFiles(
  place: SeriesFolder,
  { files }: Pick<Machine, 'files'>
): Promise<StorageResult<readonly MatterFile[]>> {
  try {
    return { ok: true, value: await runSteps(described(place), files) }
  } catch (error) {
    return { ok: false, failure: failureFrom(error, place.folder, 'locked') }
  }
}

function* described(place: SeriesFolder): Steps<readonly MatterFile[]> {
  const listed = (yield* listFiles(place)) ?? []
  const described: MatterFile[] = []
  for (const { name, kind } of [...listed].sort((a, b) => b.generation - a.generation)) {
    if (kind === 'temporary' || kind === 'mark') continue
    const head = yield* readHeadOf(join(place.folder, name))
    described.push({ name, kind: kind === 'foreign' ? 'conflict' : kind, savedAt: head?.header.savedAt ?? null })
  }
  return described
}
