import { useState } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import { api } from '../../state/api'

interface PlaceChoice {
  choose: () => void
  /** An empty folder that was chosen, until the person has said whether to begin there. */
  empty: string | null
  beginIn: (where: 'same' | 'chosen') => void
  forget: () => void
  problem: Problem | null
  forgetProblem: () => void
}

/** Choosing where the data lie; `onFound` once they are in use. */
export function useDataFolderChoice(onFound: () => void): PlaceChoice {
  const [empty, setEmpty] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const choose = async (): Promise<void> => {
    const chosen = await api.chooseDataFolder()
    setProblem(chosen.ok ? null : chosen.problem)
    if (!chosen.ok) return
    if (chosen.value.outcome === 'empty') setEmpty(chosen.value.folder)
    else if (chosen.value.outcome === 'opened') onFound()
  }
  const beginIn = async (where: 'same' | 'chosen'): Promise<void> => {
    const begun = await api.beginAnew({ where })
    setEmpty(null)
    setProblem(begun.ok ? null : begun.problem)
    if (begun.ok) onFound()
  }
  return {
    choose: () => void choose(),
    empty,
    beginIn: (where) => void beginIn(where),
    forget: () => setEmpty(null),
    problem,
    forgetProblem: () => setProblem(null)
  }
}
