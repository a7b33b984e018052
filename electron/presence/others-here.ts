import { join } from 'node:path'
import { attempt } from '../storage/disk/attempt'
import { disk } from '../storage/disk/disk'
import { readBytes } from '../storage/disk/read-bytes'
import { runSteps } from '../storage/disk/run-steps'
import type { Steps } from '../storage/disk/steps'
import type { Writer } from '../storage/generations/file-name'
import type { Machine } from '../storage/machine'
import { presenceName, readPresenceName, type PresenceName } from './presence-name'
import { readPresenceNote, type PresenceNote } from './presence-note'

/** A presence that has not changed for so long is of a program that is gone, or asleep. */
const staleAfter = 120_000
const noteLimit = 4_096

export interface Attendant {
  readonly account: string
  readonly computer: string
  /** By this machine's clock. */
  readonly since: string
}

interface Watched {
  machine: Pick<Machine, 'files' | 'now' | 'isRunning'>
  self: Writer
  /** Milliseconds, by a clock that nobody sets. */
  elapsed: () => number
}

/**
 * Who else has a matter open. Another machine's clock is never trusted: what counts is when its file was last seen to
 * change here.
 */
export class OthersHere {
  readonly #folder: string
  readonly #watched: Watched
  readonly #changed = new Map<string, { beat: number; at: number }>()

  constructor(folder: string, watched: Watched) {
    this.#folder = folder
    this.#watched = watched
  }

  async of(id: string): Promise<Attendant[]> {
    const { files, now } = this.#watched.machine
    const found: PresenceNote[] = []
    await runSteps(attempt(this.#living(id, found)), files)
    return found.map(({ account, computer, secondsOpen }) => {
      const since = new Date(now().getTime() - secondsOpen * 1000).toISOString()
      return { account, computer, since }
    })
  }

  *#living(id: string, found: PresenceNote[]): Steps<void> {
    const entries = yield* disk.list(this.#folder)
    for (const presence of newestOfEach(
      entries.map(({ name }) => name),
      id
    )) {
      if (presence.run === this.#watched.self.run) continue
      const path = join(this.#folder, presenceName(presence))
      if (this.#isGone(presence)) yield* attempt(disk.unlink(path))
      else yield* readNote(path, found)
    }
  }

  #isGone(presence: PresenceName): boolean {
    const { self, machine, elapsed } = this.#watched
    if (presence.host === self.host && !machine.isRunning(presence.pid)) return true
    const key = `${presence.id} ${presence.run}`
    const last = this.#changed.get(key)
    if (last?.beat === presence.beat) return elapsed() - last.at >= staleAfter
    this.#changed.set(key, { beat: presence.beat, at: elapsed() })
    return false
  }
}

/** A beat is written before the one before it is taken away, so both may lie there. */
function newestOfEach(names: readonly string[], id: string): PresenceName[] {
  const newest = new Map<string, PresenceName>()
  for (const name of names) {
    const presence = readPresenceName(name)
    if (presence?.id !== id) continue
    const known = newest.get(presence.run)
    if (!known || known.beat < presence.beat) newest.set(presence.run, presence)
  }
  return [...newest.values()]
}

/** Whoever is there counts, also when their note cannot be read yet. */
function* readNote(path: string, found: PresenceNote[]): Steps<void> {
  const bytes = yield* attempt(readBytes(path, noteLimit))
  const note = bytes && readPresenceNote(bytes)
  found.push(note ?? { account: '', computer: '', secondsOpen: 0 })
}
