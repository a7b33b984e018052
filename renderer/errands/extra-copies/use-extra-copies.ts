import { useCallback, useEffect, useState } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import type { ExtraCopyStanding } from '../../../shared/ipc/stored-files'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { api } from '../../state/api'

interface ExtraCopies {
  standing: ExtraCopyStanding
  /** Why a folder was not taken. */
  problem: Problem | null
  isWorking: boolean
  choose: () => void
  end: () => void
}

const everyMinute = 60_000

/** The second folder for copies, and how it stands: asked now and then, since a stick is taken out without a word. */
export function useExtraCopies(): ExtraCopies {
  const [standing, setStanding] = useState<ExtraCopyStanding>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isWorking, setWorking] = useState(false)
  const take = useCallback((result: OrProblem<ExtraCopyStanding>) => {
    if (result.ok) setStanding(result.value)
    setProblem(result.ok ? null : result.problem)
  }, [])
  useEffect(() => {
    let isCurrent = true
    const ask = (): void =>
      void api.readExtraCopies().then((result) => {
        if (isCurrent && result.ok) setStanding(result.value)
      })
    ask()
    const timer = setInterval(ask, everyMinute)
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [])
  const during = async (asked: Promise<OrProblem<ExtraCopyStanding>>): Promise<void> => {
    setWorking(true)
    take(await asked)
    setWorking(false)
  }
  return {
    standing,
    problem,
    isWorking,
    choose: () => void during(api.chooseExtraCopies()),
    end: () => void during(api.endExtraCopies())
  }
}
