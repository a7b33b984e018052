import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../shared/ipc/problem'
import { announce } from '../announce/announcer'
import { api } from '../api'
import { useMatter } from '../matter/use-matter'
import { ProblemSentences } from './problem-sentences'
import './problems.css'

/** Loud, and there until the disk has answered: what was written is not safe yet. */
export function SaveFailureBar(): ReactNode {
  const { matter, saveState, retry } = useMatter()
  const [copyProblem, setCopyProblem] = useState<Problem | null>(null)
  if (saveState.kind !== 'failed') return null
  const saveCopy = async (): Promise<void> => {
    const result = await api.exportMatterFile({ matter })
    setCopyProblem(result.ok ? null : result.problem)
    if (result.ok && result.value.outcome === 'written') announce(`En kopia är sparad: ${result.value.path}`)
  }
  return (
    <section className="problem-bar" role="alert" aria-label="Inte sparat">
      <div>
        <ProblemSentences problem={saveState.problem} />
        {copyProblem && <ProblemSentences problem={copyProblem} />}
      </div>
      <div className="problem-actions">
        <Button className="button" onPress={retry}>
          Försök igen
        </Button>
        <Button className="button" onPress={() => void saveCopy()}>
          Spara en kopia som…
        </Button>
      </div>
    </section>
  )
}
