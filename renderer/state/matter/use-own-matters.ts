import { useEffect, useState } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import type { Reply } from '../../../shared/ipc/operations'
import { api } from '../api'

export type OwnMatters =
  { kind: 'reading' } | ({ kind: 'read' } & Reply<'readHistory'>) | { kind: 'failed'; problem: Problem }

/** The user's own matters, as far as later years ask of them; read when the view is shown. */
export function useOwnMatters(): OwnMatters {
  const [own, setOwn] = useState<OwnMatters>({ kind: 'reading' })
  useEffect(() => {
    let current = true
    void api.readHistory().then((result) => {
      if (current) setOwn(result.ok ? { kind: 'read', ...result.value } : { kind: 'failed', problem: result.problem })
    })
    return () => {
      current = false
    }
  }, [])
  return own
}
