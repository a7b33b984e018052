import { join } from 'node:path'
import type { Steps } from '../disk/steps'
import { sealIn } from './generation-bytes'
import type { ListedFile } from './list-files'
import type { BadGeneration } from './load-outcome'
import { readHeadOf } from './read-head-of'
import type { SeriesFolder } from './series-folder'
import type { SeenGeneration } from './series-memory'

/**
 * The newest generation that is remembered, where it is not there: its number is above all that are, or is held by another
 * state while its own lies nowhere beside it. Until something has been saved on top, it is told at every load.
 */
export function* missingAfter(
  place: SeriesFolder,
  files: readonly ListedFile[],
  { highest, line, seen }: { highest: number; line: string | null; seen: SeenGeneration | undefined }
): Steps<readonly BadGeneration[]> {
  if (!seen || seen.generation < highest) return []
  const told: BadGeneration = { generation: seen.generation, because: 'missing', savedAt: seen.savedAt }
  if (seen.generation === highest && (line === null || sealIn(line) === seen.seal)) return []
  for (const { kind, name } of files) {
    if (kind !== 'foreign' && kind !== 'conflict') continue
    const head = yield* readHeadOf(join(place.folder, name))
    if (head && sealIn(head.line) === seen.seal) return []
  }
  return [told]
}
