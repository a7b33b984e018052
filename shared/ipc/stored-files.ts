import type { MatterDraft } from '../domain/matter'
import type { Milestone } from '../domain/milestone'
import type { TargetProblem } from './problem'

export interface Saved {
  /** When the disk had it, as an ISO timestamp in UTC. */
  readonly savedAt: string
  readonly generation: number
}

/** A file of a matter, as far as it can be known without its content. */
export interface MatterFile {
  readonly name: string
  readonly kind: 'generation' | 'bad' | 'conflict'
  readonly savedAt: string | null
}

export interface MatterFiles {
  readonly folder: string
  readonly files: readonly MatterFile[]
}

/** A state of a matter that lies beside it, because another had been saved before it. */
export interface ConflictCopy {
  readonly name: string
  readonly savedAt: string | null
}

/** The copy, what lies on the disk now, and what both were built on if it is still there. */
export interface ReadConflictCopy {
  readonly copy: MatterDraft
  readonly onDisk: MatterDraft
  readonly base: MatterDraft | null
}

/** One stored state of a matter; `savedAt` is null where it is so damaged that not even its time is known. */
export interface Version {
  readonly generation: number
  readonly savedAt: string | null
  /** Why it is kept for good, the first event first; none for a version that is kept for a while. */
  readonly milestones: readonly VersionMilestone[]
}

/** An event and when it was; null where what was written down of it cannot be read. */
export type VersionMilestone =
  { readonly at: string; readonly milestone: Milestone | null } | { readonly at: null; readonly milestone: null }

/** A file to take a damaged matter's place; nothing is taken in before a yes. `isOther`: it was another matter's. */
export type Replacement =
  | { readonly outcome: 'cancelled' }
  | {
      readonly outcome: 'read'
      readonly matter: MatterDraft
      readonly cleaned: number
      readonly file: string
      readonly isOther: boolean
    }

/** Where the data lie; `saidBy`: who has said that they are to lie there. */
export interface Place {
  readonly folder: string
  readonly saidBy: 'administrator' | 'user' | 'program'
}

/** `empty`: chosen, but nothing is made in it before a yes. */
export type ChosenDataFolder =
  { readonly outcome: 'cancelled' } | { readonly outcome: 'opened' | 'empty'; readonly folder: string }

/**
 * The second folder that copies of the matters go to; null where there is none. `lastWritten` is empty before the first copy,
 * and `problem` tells why the last one was not written.
 */
export type ExtraCopyStanding = {
  readonly folder: string
  readonly lastWritten: string
  readonly problem: TargetProblem | null
} | null
