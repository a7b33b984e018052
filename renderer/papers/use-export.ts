import { useState } from 'react'
import type { Gap } from '../../shared/document/document'
import type { MatterDraft } from '../../shared/domain/matter'
import type { Written } from '../../shared/ipc/replies'
import type { Result } from '../../shared/ipc/result'
import { announce } from '../announce/announcer'
import type { ExportState } from './export-state'

interface Order {
  matter: MatterDraft
  remarks: Gap[]
  draft: boolean
  write: () => Promise<Result<Written>>
}

/** Writes one file at a time, and keeps what became of it beside the button that asked for it. */
export function useExport(): { state: ExportState; start: (order: Order) => Promise<void> } {
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const start = async ({ write, ...order }: Order): Promise<void> => {
    setState({ kind: 'working' })
    const result = await write()
    if (!result.ok) return setState({ kind: 'failed', problem: result.problem })
    if (result.value.outcome === 'cancelled') return setState({ kind: 'idle' })
    announce('Filen är skapad.')
    setState({ kind: 'written', path: result.value.path, findings: result.value.findings, ...order })
  }
  return { state, start }
}
