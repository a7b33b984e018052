import { useState } from 'react'
import type { Problem } from '../../shared/ipc/problem'
import { api } from '../api'
import { useMatter } from '../matter/use-matter'
import { useRecoveryHooks } from './recovery-hooks-context'

interface Merging {
  /** Compares a copy with what lies on the disk; null where there is no view for it. */
  merge: ((name: string) => Promise<void>) | null
  mergeProblem: Problem | null
}

export function useMerging(): Merging {
  const { matter, saveOnTop } = useMatter()
  const { merge } = useRecoveryHooks()
  const [mergeProblem, setMergeProblem] = useState<Problem | null>(null)
  const { id } = matter
  if (!merge) return { merge: null, mergeProblem }
  return {
    mergeProblem,
    async merge(name) {
      const read = await api.readConflictCopy({ id, name })
      setMergeProblem(read.ok ? null : read.problem)
      if (!read.ok) return
      const onHandled = (): void =>
        void saveOnTop().then(async (saved) => {
          if (saved) await api.setAsideConflictCopy({ id, name })
        })
      merge({ ...read.value, names: { mine: 'Din version', theirs: 'Den andra versionen' }, onHandled })
    }
  }
}
