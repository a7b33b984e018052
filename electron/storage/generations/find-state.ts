import { join } from 'node:path'
import { attempt } from '../disk/attempt'
import { briefPatience } from '../disk/brief-patience'
import { disk } from '../disk/disk'
import { patiently } from '../disk/patiently'
import { readBytes } from '../disk/read-bytes'
import type { Steps } from '../disk/steps'
import { fileName } from './file-name'
import { decodeGeneration } from './generation-bytes'
import { generationsIn } from './generations-in'
import { listFiles } from './list-files'
import { readTextLine } from './read-text-line'
import type { Saved } from './saved'
import type { SeriesFolder } from './series-folder'

/** Looks among that many of the newest generations for one with this very content, which the disk then has for certain. */
export function* findState(
  place: SeriesFolder,
  wanted: { payload: string; schema: number },
  among: number
): Steps<Saved | undefined> {
  for (const generation of generationsIn((yield* listFiles(place)) ?? []).slice(0, among)) {
    const found = yield* attempt(holding(place, generation, wanted))
    if (!found) continue
    yield* patiently(() => disk.syncFolder(place.folder), briefPatience)
    return found
  }
  return undefined
}

function* holding(
  place: SeriesFolder,
  generation: number,
  { payload, schema }: { payload: string; schema: number }
): Steps<Saved | undefined> {
  const header = (yield* readTextLine(place, generation))?.header
  if (header?.schema !== schema || header.length !== Buffer.byteLength(payload)) return undefined
  const path = join(place.folder, fileName.generation(place.name, generation))
  const decoded = decodeGeneration(yield* patiently(() => readBytes(path), briefPatience), {
    series: place.name,
    generation
  })
  const isIt = decoded.kind === 'intact' && decoded.payload === payload
  return isIt ? { generation, savedAt: decoded.header.savedAt } : undefined
}
