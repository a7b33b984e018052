import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import { isSameMatter } from '../../../shared/exchange/merge/is-same-matter'
import type { ReadCopy } from '../../../shared/ipc/read-files'
import { failed } from '../../../shared/result'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { ProblemDialog } from '../../parts/problems/problem-dialog'
import { copyErrand } from './copy-errand'
import { Merging } from './merging'
import type { MergeErrand } from '../../state/opened/merge-errand'

interface MergingHere {
  /** Asks for a colleague's copy, and shows it beside the open matter. */
  chooseCopy: () => void
  /** Shows another state of the matter beside it; null where the matter is only read. */
  merge: ((errand: MergeErrand) => void) | null
  /** The question that is asked just now. */
  shown: ReactNode
}

/** Merging into the open matter: copies from files, and versions that lie beside it on the disk. */
export function useMerging(copy: ReadCopy | undefined): MergingHere {
  const { matter, reading } = useMatter()
  const [errand, setErrand] = useState<MergeErrand | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [waiting, setWaiting] = useState(copy)

  useEffect(() => {
    if (!waiting) return
    const isSame = waiting.sameAs === matter.id || isSameMatter(matter, waiting.matter)
    const made = isSame
      ? copyErrand(matter, waiting)
      : Promise.resolve(failed({ kind: 'file-other-matter' as const, file: waiting.file }))
    let isCurrent = true
    void made.then((result) => {
      if (!isCurrent) return
      setWaiting(undefined)
      if (result.ok) setErrand(result.value)
      else setProblem(result.problem)
    })
    return () => {
      isCurrent = false
    }
  }, [waiting, matter])

  const chooseCopy = useCallback(() => {
    if (reading) return
    void api.importMatterFile().then((result) => {
      if (!result.ok) setProblem(result.problem)
      else if (result.value.outcome === 'read') setWaiting(result.value)
    })
  }, [reading])
  const shown = (
    <>
      {errand && <Merging errand={errand} onClose={() => setErrand(null)} />}
      {problem && <ProblemDialog title="Kopian slogs inte ihop" problem={problem} onClose={() => setProblem(null)} />}
    </>
  )
  return { chooseCopy, merge: reading ? null : setErrand, shown }
}
