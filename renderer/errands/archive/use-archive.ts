import { useState } from 'react'
import type { Request } from '../../../shared/ipc/operations'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import type { ArchiveState } from './archive-state'

/** Makes one archive package at a time. */
export function useArchive(): { state: ArchiveState; make: (wish: Request<'archiveMatter'>) => Promise<void> } {
  const { flush } = useMatter()
  const [state, setState] = useState<ArchiveState>({ kind: 'idle' })
  const make = async (wish: Request<'archiveMatter'>): Promise<void> => {
    setState({ kind: 'working' })
    void flush()
    const result = await api.archiveMatter(wish)
    if (!result.ok) return setState({ kind: 'failed', problem: result.problem })
    if (result.value.outcome === 'cancelled') return setState({ kind: 'idle' })
    announce('Arkivpaketet är skapat.')
    setState({ kind: 'written', written: result.value })
  }
  return { state, make }
}
