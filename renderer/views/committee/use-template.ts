import { useEffect, useState } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import type { TemplateReport } from '../../../shared/ipc/read-files'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'

interface TemplateState {
  /** The template in use; null when there is none. */
  used: TemplateReport | null
  /** Looked at, and waiting for a yes or a no. */
  chosen: TemplateReport | null
  problem: Problem | null
  /** A template is stored that cannot be read: it can still be taken away. */
  isBroken: boolean
  choose: () => Promise<void>
  use: () => Promise<void>
  dismiss: () => void
  remove: () => Promise<void>
}

/** The program's one Word template, which lies outside the matter and is therefore not undone with it. */
export function useTemplate(): TemplateState {
  const [used, setUsed] = useState<TemplateReport | null>(null)
  const [chosen, setChosen] = useState<TemplateReport | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBroken, setBroken] = useState(false)

  useEffect(() => {
    let current = true
    void api.readTemplate().then((read) => {
      if (!current) return
      if (read.ok) setUsed(read.value)
      else setProblem(read.problem)
      setBroken(!read.ok)
    })
    return () => {
      current = false
    }
  }, [])

  const ended = (result: OrProblem<null>, next: TemplateReport | null, words: string): void => {
    setProblem(result.ok ? null : result.problem)
    if (!result.ok) return
    setUsed(next)
    setChosen(null)
    setBroken(false)
    announce(words)
  }
  return {
    used,
    chosen,
    problem,
    isBroken,
    choose: async () => {
      const read = await api.chooseTemplate()
      setProblem(read.ok ? null : read.problem)
      if (read.ok && read.value.outcome === 'read') setChosen({ name: read.value.name, remarks: read.value.remarks })
    },
    use: async () => ended(await api.useTemplate(), chosen, 'Mallen används nu för Word-papperen.'),
    dismiss: () => setChosen(null),
    remove: async () => ended(await api.removeTemplate(), null, 'Mallen är borttagen.')
  }
}
