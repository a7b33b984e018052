import { use, useCallback, useEffect, useMemo, useReducer, useState, type ReactNode } from 'react'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { WindowMilestone } from '../../../shared/domain/milestone'
import type { Reading } from '../../../shared/ipc/opened-replies'
import { api } from '../api'
import { Autosave } from './autosave'
import { KeptHistoriesContext } from './kept-histories'
import type { Change, Edit } from './change'
import { MatterContext } from './matter-context'
import { reduceHistory } from './reduce-history'
import type { SaveState } from './save-state'
import { useFlushOnLeaving } from './use-flush-on-leaving'

interface Props {
  opened: { matter: MatterDraft; savedAt: string; made?: string; reading?: Reading | null }
  /** Undoing that the matter was made: it is to be left, and put in the trash. */
  onUnmade?: (matter: MatterDraft) => void
  children: ReactNode
}

const toDisk = (matter: MatterDraft, way: 'next' | 'on-top', milestone?: WindowMilestone) =>
  way === 'next' ? api.saveMatter({ matter, ...(milestone && { milestone }) }) : api.saveOnTop({ matter })

/** Holds one open matter, its history, and its way to the disk. */
export function MatterProvider({ opened, onUnmade, children }: Props): ReactNode {
  const reading = opened.reading ?? null
  const isReading = reading !== null
  const histories = use(KeptHistoriesContext)
  // What is only read has nothing to undo: not what was done before somebody else opened it either.
  const kept = isReading ? null : histories
  const [history, dispatch] = useReducer(
    reduceHistory,
    opened,
    ({ matter, made }) =>
      kept?.of(matter) ?? { past: [], present: matter, future: [], ...(made && !isReading && { made }) }
  )
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved', savedAt: opened.savedAt })
  const [autosave] = useState(() => new Autosave(toDisk, setSaveState, opened))
  const [refusals, setRefusals] = useState(0)

  useEffect(() => autosave.take(history.present, history.named), [autosave, history.present, history.named])
  useEffect(() => kept?.keep(history), [kept, history])
  useFlushOnLeaving(autosave)

  const change = useCallback(
    (made: Change) =>
      isReading ? setRefusals((count) => count + 1) : dispatch({ type: 'change', ...made, at: Date.now() }),
    [isReading]
  )
  const note = useCallback(
    (edit: Edit) => {
      if (!isReading) dispatch({ type: 'note', edit })
    },
    [isReading]
  )
  const flush = useCallback(() => autosave.flush(), [autosave])
  const { past, present, made } = history
  const canUnmake = onUnmade !== undefined
  const undoStep = useMemo(
    () => past.at(-1) ?? (made && canUnmake ? { label: made, place: null, notice: null } : null),
    [past, made, canUnmake]
  )
  const undo = useCallback(() => {
    if (past.length > 0 || !made || !onUnmade) return dispatch({ type: 'undo' })
    void flush().then((saved) => saved && onUnmade(present))
  }, [past, present, made, onUnmade, flush])
  const redo = useCallback(() => dispatch({ type: 'redo' }), [])
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
      undoStep,
      redoStep: history.future.at(-1) ?? null,
      undoLabel: undoStep?.label ?? null,
      redoLabel: history.future.at(-1)?.label ?? null,
      saveState,
      flush,
      reading,
      refusals,
      lockRefusals: history.refused ?? 0,
      saveOnTop,
      makeSafe,
      abandon,
      retry
    }),
    [
      history,
      undoStep,
      change,
      note,
      undo,
      redo,
      saveState,
      flush,
      reading,
      refusals,
      saveOnTop,
      makeSafe,
      abandon,
      retry
    ]
  )
  return <MatterContext value={open}>{children}</MatterContext>
}
