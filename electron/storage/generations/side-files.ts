import { join } from 'node:path'
import { briefPatience } from '../disk/brief-patience'
import { attempt } from '../disk/attempt'
import { patiently } from '../disk/patiently'
import { readBytes } from '../disk/read-bytes'
import type { Steps } from '../disk/steps'
import { fileName } from './file-name'
import { decodeGeneration, sealIn } from './generation-bytes'
import { lineageOf, type Lineage } from './lineage'
import { listFiles, type ListedFile } from './list-files'
import { listStates } from './list-states'
import { readHeadOf } from './read-head-of'
import type { SeriesFolder } from './series-folder'
import type { StoredState } from './stored-state'

/** A state that lies beside a series, and is none of those that its newest was made from. */
export interface SideFile {
  readonly name: string
  /** The one in its header, or in its name where nothing can be read. */
  readonly generation: number
  readonly savedAt: string | null
  readonly seal: string | undefined
  readonly after: string | undefined
  /** Laid there by the program: of the earlier ones only the number tells what they were built on. */
  readonly isConflict: boolean
}

export interface SideFiles {
  readonly lineage: Lineage
  /** Each once, whatever number of files hold it. */
  readonly files: readonly SideFile[]
  /** Files under the series' name that hold nothing of it. */
  readonly unknown: number
}

/** Nobody can go through more; someone has filled the folder with what is not ours. */
const mostForeign = 200

/** What lies beside a series: conflict copies, what a synchroniser has renamed, and generations that came too late. */
export function* sideFiles(place: SeriesFolder, seen = new Map<number, StoredState>()): Steps<SideFiles> {
  const listed = (yield* listFiles(place)) ?? []
  const states = yield* listStates(place, seen)
  const lineage = lineageOf(states)
  const told = new Set(states.flatMap(({ seal, after }) => [seal, after]))
  const late = lineage.beside.map((state): SideFile => {
    return { ...state, name: fileName.generation(place.name, state.generation), isConflict: false }
  })
  const files: SideFile[] = [...late]
  const foreign = listed.filter(({ kind }) => kind === 'foreign')
  let unknown = Math.max(foreign.length - mostForeign, 0)
  for (const file of [...listed.filter(({ kind }) => kind === 'conflict'), ...foreign.slice(0, mostForeign)]) {
    const side = yield* readSide(place, file)
    if (side === undefined) unknown += 1
    else if (side.seal === undefined || !told.has(side.seal)) files.push(side)
    told.add(side?.seal)
  }
  return { lineage, files, unknown }
}

/** A conflict copy is told by its name; anything else must be whole, and of this series. */
function* readSide(place: SeriesFolder, { kind, name, generation }: ListedFile): Steps<SideFile | undefined> {
  const path = join(place.folder, name)
  const head = yield* readHeadOf(path)
  const told = {
    name,
    generation: generation || (head?.header.generation ?? 0),
    savedAt: head?.header.savedAt ?? null,
    seal: head && sealIn(head.line),
    after: head?.header.after
  }
  if (kind === 'conflict') return { ...told, isConflict: true }
  if (head?.header.series !== place.name) return undefined
  const bytes = yield* attempt(patiently(() => readBytes(path), briefPatience))
  const decoded = bytes && decodeGeneration(bytes, { series: place.name, generation: head.header.generation })
  return decoded && decoded.kind !== 'bad' ? { ...told, isConflict: false } : undefined
}

/** Those that nothing else beside the series was made from: whoever has seen these has seen all. */
export const latestOf = (files: readonly SideFile[]): readonly SideFile[] => {
  const earlier = new Set(files.map(({ after }) => after))
  return files.filter(({ seal }) => seal === undefined || !earlier.has(seal))
}

/** A file, and what lies beside the series that it was made from, the latest first. */
export function comesFrom(file: SideFile, files: readonly SideFile[]): readonly SideFile[] {
  const before = files.find(({ seal, name }) => seal !== undefined && seal === file.after && name !== file.name)
  return before
    ? [
        file,
        ...comesFrom(
          before,
          files.filter((each) => each !== file)
        )
      ]
    : [file]
}

/** The generation in the series' own line that a file was made from; null where that is not known. */
export function commonGeneration(file: SideFile, { files, lineage }: SideFiles): number | null {
  const first = comesFrom(file, files).at(-1)
  if (first?.after === undefined) return file.isConflict ? file.generation : null
  return lineage.line.find(({ seal }) => seal === first.after)?.generation ?? null
}
