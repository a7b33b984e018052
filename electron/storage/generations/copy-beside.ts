import { attempt } from '../disk/attempt'
import { disk } from '../disk/disk'
import type { Steps } from '../disk/steps'
import { writeConflict } from './write-conflict'
import type { WriteJob } from './write-generation'

/** The copy that a writer has laid beside its series since that was last read. */
export class CopyBeside {
  #laid: { readonly path: string; readonly turn: number } | null = null

  /** What has been laid so far stays where it lies. */
  leave(): void {
    this.#laid = null
  }

  /** Of several the latest is kept, which holds what the user had then: by its turn, since two ways of writing may meet here. */
  *lay(job: WriteJob): Steps<string | null> {
    const path = yield* writeConflict(job)
    if (path === null) return null
    const before = this.#laid
    const isLatest = before === null || before.turn < job.turn
    const kept = isLatest ? { path, turn: job.turn } : before
    this.#laid = kept
    if (before) yield* attempt(disk.unlink(isLatest ? before.path : path))
    return kept.path
  }
}
