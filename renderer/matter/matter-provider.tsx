import { useCallback, useEffect, useMemo, useReducer, useState, type ReactNode } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'
import type { Reading } from '../../shared/ipc/replies'
import { api } from '../api'
import { Autosave } from './autosave'
import { MatterContext, type Change } from './matter-context'
import { reduceHistory, type Edit } from './reduce-history'
import type { SaveState } from './save-state'
import { useFlushOnLeaving } from './use-flush-on-leaving'

interface Props {
  opened: { matter: MatterDraft; savedAt: string; reading?: Reading | null }
  children: ReactNode
}

const toDisk = (matter: MatterDraft, way: 'next' | 'on-top') => (way === 'next' ? api.saveMatter({ matter }) : api.saveOnTop({ matter }))

/** Holds one open matter, its history, and its way to the disk. */
export function MatterProvider({ opened, children }: Props): ReactNode {
  const [history, dispatch] = useReducer(reduceHistory, { past: [], present: opened.matter, future: [] })
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved', savedAt: opened.savedAt })
  const [autosave] = useState(() => new Autosave(toDisk, setSaveState, opened))
  const [refusals, setRefusals] = useState(0)
  const reading = opened.reading ?? null

  useEffect(() => autosave.take(history.present), [autosave, history.present])
  useFlushOnLeaving(autosave)

  const isReading = reading !== null
  const change = useCallback(
    (made: Change) => (isReading ? setRefusals((count) => count + 1) : dispatch({ type: 'change', ...made, at: Date.now() })),
    [isReading]
  )
  const note = useCallback(
    (edit: Edit) => {
      if (!isReading) dispatch({ type: 'note', edit })
    },
    [isReading]
  )
  const undo = useCallback(() => dispatch({ type: 'undo' }), [])
  const redo = useCallback(() => dispatch({ type: 'redo' }), [])
  const flush = useCallback(() => autosave.flush(), [autosave])

  const retry = useCallback(() => void autosave.retry(), [autosave])
  const saveOnTop = useCallback(() => autosave.saveOnTop(), [autosave])
  const makeSafe = useCallback(() => autosave.makeSafe(), [autosave])
  const abandon = useCallback(() => autosave.abandon(), [autosave])

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
      reading,
      refusals,
      saveOnTop,
      makeSafe,
      abandon,
      retry
    }),
    [history, change, note, undo, redo, saveState, flush, reading, refusals, saveOnTop, makeSafe, abandon, retry]
  )
  return <MatterContext value={open}>{children}</MatterContext>
}
