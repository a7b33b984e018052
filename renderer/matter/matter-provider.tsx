import { useCallback, useEffect, useMemo, useReducer, useState, type ReactNode } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'
import { api } from '../api'
import { Autosave } from './autosave'
import { MatterContext, type Change } from './matter-context'
import { reduceHistory, type Edit } from './reduce-history'
import type { SaveState } from './save-state'
import { useFlushOnLeaving } from './use-flush-on-leaving'

interface Props {
  opened: { matter: MatterDraft; savedAt: string }
  children: ReactNode
}

/** Holds one open matter, its history, and its way to the disk. */
export function MatterProvider({ opened, children }: Props): ReactNode {
  const [history, dispatch] = useReducer(reduceHistory, { past: [], present: opened.matter, future: [] })
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved', savedAt: opened.savedAt })
  const [autosave] = useState(() => new Autosave((matter) => api.saveMatter({ matter }), setSaveState, opened))

  useEffect(() => autosave.take(history.present), [autosave, history.present])
  useFlushOnLeaving(autosave)

  const change = useCallback((made: Change) => dispatch({ type: 'change', ...made, at: Date.now() }), [])
  const note = useCallback((edit: Edit) => dispatch({ type: 'note', edit }), [])
  const undo = useCallback(() => dispatch({ type: 'undo' }), [])
  const redo = useCallback(() => dispatch({ type: 'redo' }), [])
  const flush = useCallback(() => autosave.flush(), [autosave])

  const retry = useCallback(() => void autosave.retry(), [autosave])

  const open = useMemo(
    () => ({
      matter: history.present,
      change,
      note,
      undo,
      redo,
      undoStep: history.past.at(-1) ?? null,
      redoStep: history.future.at(-1) ?? null,
      undoLabel: history.past.at(-1)?.label ?? null,
      redoLabel: history.future.at(-1)?.label ?? null,
      saveState,
      flush,
      retry
    }),
    [history, change, note, undo, redo, saveState, flush, retry]
  )
  return <MatterContext value={open}>{children}</MatterContext>
}
