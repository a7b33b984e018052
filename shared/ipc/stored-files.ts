import type { MatterDraft } from '../domain/matter'
import type { Milestone } from '../domain/milestone'
import type { TargetProblem } from './problem'

export interface Saved {
  /** When the disk had it, as an ISO timestamp in UTC. */
  savedAt: string
  generation: number
}

/** A file of a matter, as far as it can be known without its content. */
export interface MatterFile {
  name: string
  kind: 'generation' | 'bad' | 'conflict'
  savedAt: string | null
}

export interface MatterFiles {
  folder: string
  files: MatterFile[]
}

/** A state of a matter that lies beside it, because another had been saved before it. */
export interface ConflictCopy {
  name: string
  savedAt: string | null
}

/** The copy, what lies on the disk now, and what both were built on if it is still there. */
export interface ReadConflictCopy {
  copy: MatterDraft
  onDisk: MatterDraft
  base: MatterDraft | null
}

/** One stored state of a matter; `savedAt` is null where it is so damaged that not even its time is known. */
export interface Version {
  generation: number
  savedAt: string | null
  /** Why it is kept for good, the first event first; none for a version that is kept for a while. */
  milestones: VersionMilestone[]
}

/** An event and when it was; null where what was written down of it cannot be read. */
export type VersionMilestone = { at: string; milestone: Milestone | null } | { at: null; milestone: null }

/** A file to take a damaged matter's place; nothing is taken in before a yes. `isOther`: it was another matter's. */
export type Replacement =
  { outcome: 'cancelled' } | { outcome: 'read'; matter: MatterDraft; cleaned: number; file: string; isOther: boolean }

/** Where the data lie; `saidBy`: who has said that they are to lie there. */
export interface Place {
  folder: string
  saidBy: 'administrator' | 'user' | 'program'
}

/** `empty`: chosen, but nothing is made in it before a yes. */
export type ChosenDataFolder = { outcome: 'cancelled' } | { outcome: 'opened' | 'empty'; folder: string }

/**
 * The second folder that copies of the matters go to; null where there is none. `lastWritten` is empty before the first copy,
 * and `problem` tells why the last one was not written.
 */
export type ExtraCopyStanding = { folder: string; lastWritten: string; problem: TargetProblem | null } | null
