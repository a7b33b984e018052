import { use, useState } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import { api } from '../../state/api'
import { MergeContext } from '../../state/opened/merge-context'
import { useMatter } from '../../state/matter/use-matter'

interface ConflictMerging {
  /**
   * Merges into the open matter what lies in a copy, or what lies on the disk instead of it; null where the matter is only
   * read. `onMerged` is called when the open matter holds both.
   */
  merge: ((name: string, other: 'copy' | 'disk', onMerged: () => void) => Promise<void>) | null
  mergeProblem: Problem | null
}

/** Two versions of the open matter, of which only one could be saved as the next, brought together again. */
export function useConflictMerging(): ConflictMerging {
  const { id } = useMatter().matter
  const show = use(MergeContext)
  const [mergeProblem, setMergeProblem] = useState<Problem | null>(null)
  if (!show) return { merge: null, mergeProblem }
  return {
    mergeProblem,
    async merge(name, other, onMerged) {
      const read = await api.readConflictCopy({ id, name })
      setMergeProblem(read.ok ? null : read.problem)
      if (!read.ok) return
      const { copy, onDisk, base } = read.value
      const theirs = other === 'copy' ? copy : onDisk
      show({
        theirs,
        base,
        names: { mine: 'Din version', theirs: other === 'copy' ? 'Versionen bredvid' : 'Den andra versionen' },
        onMerged
      })
    }
  }
}
