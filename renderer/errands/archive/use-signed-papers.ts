import { useState } from 'react'
import { signedLimits } from '../../../shared/exchange/archive/signed-refusal'
import type { Problem } from '../../../shared/ipc/problem'
import type { ChosenSigned } from '../../../shared/ipc/written'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'

export interface SignedPapers {
  papers: readonly ChosenSigned[]
  problem: Problem | null
  add: () => Promise<void>
  remove: (number: number) => void
}

/** The scanned papers that are to go into the next archive package. */
export function useSignedPapers(): SignedPapers {
  const [papers, setPapers] = useState<readonly ChosenSigned[]>([])
  const [problem, setProblem] = useState<Problem | null>(null)
  const add = async (): Promise<void> => {
    const result = await api.chooseSignedPapers()
    setProblem(result.ok ? null : result.problem)
    if (!result.ok || result.value.outcome === 'cancelled') return
    const all = [...papers, ...result.value.papers]
    const beyond = all[signedLimits.papers]
    if (beyond !== undefined) return setProblem({ kind: 'signed-refused', file: beyond.name, because: 'too-many' })
    setPapers(all)
    announce(
      all.length === 1 ? 'En undertecknad handling följer med.' : `${all.length} undertecknade handlingar följer med.`
    )
  }
  return { papers, problem, add, remove: (number) => setPapers((now) => now.filter((each) => each.number !== number)) }
}
