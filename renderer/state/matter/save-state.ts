import type { Problem } from '../../../shared/ipc/problem'

/** What is known about the disk; every time in it comes from a reply, never from the page's own clock. */
export type SaveState =
  | { kind: 'saved'; savedAt: string }
  /** Edits wait for their turn, a second at most. */
  | { kind: 'waiting'; savedAt: string }
  /** A save has been under way for so long that a person wonders. */
  | { kind: 'saving'; savedAt: string }
  | { kind: 'failed'; savedAt: string; problem: Problem }
