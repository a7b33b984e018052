import { useCallback, useState, type ReactNode } from 'react'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { succeeded } from '../../../shared/result'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import type { MergeErrand } from '../../state/opened/merge-errand'
import { ProblemDialog } from '../../parts/problems/problem-dialog'
import { copyErrand } from './copy-errand'
import { Merging } from './merging'

interface MergingHere {
  /** Asks for a colleague's copy, and shows it beside the open matter. */
  chooseCopy: () => void
  /** Shows another state of the matter beside it; null where the matter is only read. */
  merge: ((errand: MergeErrand) => void) | null
  /** The question that is asked just now. */
  shown: ReactNode
}

/** Merging into the open matter: copies from files, and versions that lie beside it on the disk. */
export function useMerging(begun: OrProblem<MergeErrand> | undefined): MergingHere {
  const { matter, reading } = useMatter()
  const [asked, setAsked] = useState(begun ?? null)
  const stop = (): void => setAsked(null)
  const merge = useCallback((errand: MergeErrand) => setAsked(succeeded(errand)), [])
  const chooseCopy = useCallback(async () => {
    if (reading) return
    const chosen = await api.importMatterFile()
    if (!chosen.ok) setAsked(chosen)
    else if (chosen.value.outcome === 'read') setAsked(await copyErrand(matter, chosen.value))
  }, [reading, matter])
  const shown = asked?.ok ? (
    <Merging errand={asked.value} onClose={stop} />
  ) : (
    asked && <ProblemDialog title="Kopian slogs inte ihop" problem={asked.problem} onClose={stop} />
  )
  return { chooseCopy: useCallback(() => void chooseCopy(), [chooseCopy]), merge: reading ? null : merge, shown }
}
