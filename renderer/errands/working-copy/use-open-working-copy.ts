import { useCallback, useState } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import type { CopyRead, Imported } from '../../../shared/ipc/read-files'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { api } from '../../state/api'
import type { FoundWorkingCopy } from '../../state/opened/found-working-copy'

export interface OpeningWorkingCopy {
  found: FoundWorkingCopy | null
  problem: Problem | null
  /** Asks for a file and reads it. */
  choose: () => void
  /** Reads a file that was dropped. */
  drop: (file: File) => void
  close: () => void
}

/** A working copy on its way into the open matter. */
export function useOpenWorkingCopy(first: FoundWorkingCopy | null): OpeningWorkingCopy {
  const [found, setFound] = useState(first)
  const [problem, setProblem] = useState<Problem | null>(null)
  const take = useCallback((result: OrProblem<CopyRead | Imported>) => {
    if (!result.ok) setProblem(result.problem)
    else if (result.value.outcome === 'copy') setFound(result.value)
  }, [])
  return {
    found,
    problem,
    choose: useCallback(() => void api.importWorkingCopy().then(take), [take]),
    drop: useCallback((file) => void api.openDropped(file).then(take), [take]),
    close: useCallback(() => {
      setFound(null)
      setProblem(null)
    }, [])
  }
}
