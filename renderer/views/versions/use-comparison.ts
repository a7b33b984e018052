import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { Problem } from '../../../shared/ipc/problem'
import { changesInWords, type ChangeInWords } from '../../../shared/told/changes-in-words'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'

export type Comparison =
  | { kind: 'reading' }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'read'; version: MatterDraft; changes: readonly ChangeInWords[] }

/** An earlier version beside the matter as it is now, also while it is changed. */
export function useComparison(generation: number): Comparison {
  const now = useDeferredValue(useMatter().matter)
  const { id } = now
  const [read, setRead] = useState<Awaited<ReturnType<typeof api.readVersion>> | null>(null)
  useEffect(() => {
    let isCurrent = true
    void api.readVersion({ id, generation }).then((result) => {
      if (isCurrent) setRead(result)
    })
    return () => {
      isCurrent = false
    }
  }, [id, generation])
  return useMemo(() => {
    if (!read) return { kind: 'reading' }
    if (!read.ok) return { kind: 'failed', problem: read.problem }
    return { kind: 'read', version: read.value.matter, changes: changesInWords(read.value.matter, now) }
  }, [read, now])
}
