import { useCallback, useMemo, useState, type ReactNode } from 'react'
import type { PaperKind } from '../../../shared/domain/paper-kind'
import { announce } from '../window/announcer'
import { useMatter } from '../matter/use-matter'
import type { ExportState } from './export-state'
import { ExportsContext, type Exported, type Exports, type Order } from './exports-context'

function answered(states: Exports['states'], paper: PaperKind): Exports['states'] {
  const state = states[paper]
  return state?.kind === 'written' ? { ...states, [paper]: { ...state, asks: null } } : states
}

export function ExportsProvider({ children }: { children: ReactNode }): ReactNode {
  const { flush } = useMatter()
  const [states, setStates] = useState<Exports['states']>({})
  const [toldAbove, tellAbove] = useState<Exported | null>(null)
  const start = useCallback(
    async (what: Exported, { write, asks, ...order }: Order): Promise<void> => {
      const tell = (state: ExportState): void => setStates((all) => ({ ...all, [what]: state }))
      tell({ kind: 'working' })
      // The disk is to have what the file is made of; where it will not, the file is made all the same.
      void flush()
      const result = await write()
      if (!result.ok) return tell({ kind: 'failed', problem: result.problem })
      if (result.value.outcome === 'cancelled') return tell({ kind: 'idle' })
      announce('Filen är skapad.')
      const { path, findings, version } = result.value
      tell({ kind: 'written', path, findings, version, asks: asks ?? null, ...order })
    },
    [flush]
  )
  const answer = useCallback((paper: PaperKind) => setStates((all) => answered(all, paper)), [])
  const exports = useMemo(() => ({ states, start, answer, toldAbove, tellAbove }), [states, start, answer, toldAbove])
  return <ExportsContext value={exports}>{children}</ExportsContext>
}
