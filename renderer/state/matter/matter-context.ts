import { createContext } from 'react'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { Reading } from '../../../shared/ipc/opened-replies'
import type { Anchor } from '../navigation/anchor'
import type { Change, Edit } from './change'
import type { SaveState } from './save-state'

/** What would be undone or redone, and the field it happened in. */
interface UndoStep {
  label: string
  place: Anchor | null
  notice: string | null
}

/** The open matter, and everything that may be done to it. */
export interface OpenMatter {
  matter: MatterDraft
  change: (change: Change) => void
  /** Notes something beside the content, such as what has been copied: saved, but no step to undo. */
  note: (edit: Edit) => void
  undo: () => void
  redo: () => void
  undoStep: UndoStep | null
  redoStep: UndoStep | null
  undoLabel: string | null
  redoLabel: string | null
  saveState: SaveState
  /** Saves what is unsaved, now; true when the disk has it all. */
  flush: () => Promise<boolean>
  /** Why the matter is only read; null when it can be edited. */
  reading: Reading | null
  /** How many changes have been refused because it is only read. */
  refusals: number
  /** How many changes have been refused because what they change is locked. */
  lockRefusals: number
  /** Saves over what the person has been told lies on the disk. */
  saveOnTop: () => Promise<boolean>
  /** Saves now; true when all of it lies on the disk, be it in a copy beside what another has saved. */
  makeSafe: () => Promise<boolean>
  /** Saves nothing more, since what lies on the disk is about to be read instead; returns what takes that back. */
  abandon: () => Promise<() => void>
  /** Tries again at once after a save that failed. */
  retry: () => void
}

export const MatterContext = createContext<OpenMatter | null>(null)
