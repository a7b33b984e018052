import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { attempt } from '../disk/attempt'
import { disk } from '../disk/disk'
import type { LaterFileCalls } from '../disk/file-calls'
import { makeFolder } from '../disk/make-folder'
import { readBytes } from '../disk/read-bytes'
import { runSteps } from '../disk/run-steps'
import type { Steps } from '../disk/steps'
import { writeVerified } from '../disk/write-verified'
import type { SeenGeneration, SeriesMemory } from '../generations/series-memory'
import type { DataFolder } from './data-folder'

/** No note of ours comes near it. */
const mostBytes = 1024

const schema = z.object({
  generation: z.int().positive(),
  savedAt: z.iso.datetime(),
  seal: z.string().regex(/^[0-9a-f]{64}$/)
})

/** Where it is noted how far a series had come. */
export const notesOf = ({ known, seen }: Pick<DataFolder, 'known' | 'seen'>, name: string): readonly string[] => [
  join(known, name),
  join(seen, name)
]

/**
 * How far a matter had come: noted in its mark in the data folder, for everyone, and in the local profile, which stays as it
 * is when the data folder is put back as it was yesterday. The higher of the two holds.
 */
export function rememberedIn(place: DataFolder, name: string, files: LaterFileCalls): SeriesMemory {
  const notes = notesOf(place, name)
  return {
    async seen() {
      const found: SeenGeneration[] = []
      for (const path of notes) found.push(...((await runSteps(attempt(noteIn(path)), files)) ?? []))
      return found.reduce<SeenGeneration | undefined>((a, b) => (a && a.generation >= b.generation ? a : b), undefined)
    },
    async note(newest) {
      await runSteps(attempt(makeFolder(place.seen)), files)
      for (const path of notes) await runSteps(attempt(noted(path, newest)), files)
    }
  }
}

/** Nothing where there is no note, or the empty mark of an earlier version. */
function* noteIn(path: string): Steps<readonly SeenGeneration[]> {
  const text = Buffer.from(yield* readBytes(path, mostBytes)).toString()
  try {
    const read = schema.safeParse(JSON.parse(text))
    return read.success ? [read.data] : []
  } catch {
    return []
  }
}

/** Never back to a lower number, unless that is what lies there under the same. */
function* noted(path: string, newest: SeenGeneration): Steps<void> {
  const [before] = (yield* attempt(noteIn(path))) ?? []
  if (before && (before.generation > newest.generation || before.seal === newest.seal)) return
  const temporary = join(dirname(path), `.${basename(path)}.tmp`)
  yield* attempt(disk.unlink(temporary))
  try {
    yield* writeVerified(temporary, new TextEncoder().encode(`${JSON.stringify(newest)}\n`))
    yield* disk.rename(temporary, path)
  } catch (error) {
    yield* attempt(disk.unlink(temporary))
    throw error
  }
}
