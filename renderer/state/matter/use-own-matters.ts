import { useCallback, useEffect, useState } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import type { Reply } from '../../../shared/ipc/operations'
import { api } from '../api'

export type OwnMatters =
  { kind: 'reading' } | ({ kind: 'read' } & Reply<'readHistory'>) | { kind: 'failed'; problem: Problem }

/** The user's own matters, as far as later years ask of them; read when the view is shown, and again when asked. */
export function useOwnMatters(): { own: OwnMatters; readAgain: () => void } {
  const [own, setOwn] = useState<OwnMatters>({ kind: 'reading' })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let current = true
    void api.readHistory().then((result) => {
      if (current) setOwn(result.ok ? { kind: 'read', ...result.value } : { kind: 'failed', problem: result.problem })
    })
    return () => {
      current = false
      // Nobody waits for it any longer.
      void api.giveUpTask({ task: 'readHistory' })
    }
  }, [turn])
  const readAgain = useCallback(() => {
    setOwn({ kind: 'reading' })
    setTurn((last) => last + 1)
  }, [])
  return { own, readAgain }
}
