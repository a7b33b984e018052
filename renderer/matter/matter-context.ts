import { createContext } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'
import type { Edit } from './reduce-history'
import type { SaveState } from './save-state'

export interface Change {
  /** What the person does, in Swedish and lower case, as it reads after "Ångra": `ta bort Kruton`. */
  label: string
  /** Same key shortly after: same step. For a field, its path. */
  key?: string
  /** Path of what is changed, where undoing should show it; otherwise the key. */
  place?: string
  /** Said on screen until the next change, with a way to undo: `Kruton är borttagen.` */
  notice?: string
  edit: Edit
}

/** What would be undone or redone, and the field it happened in. */
export interface UndoStep {
  label: string
  place: string | null
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
  /** Tries again at once after a save that failed. */
  retry: () => void
}

export const MatterContext = createContext<OpenMatter | null>(null)
