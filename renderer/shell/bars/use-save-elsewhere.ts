import { useCallback, useState } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'

/** *Spara en kopia som…*: the matter as it is on the screen, as a file wherever the person wants it. */
export function useSaveElsewhere(): { saveCopy: () => void; copyProblem: Problem | null; copiedTo: string | null } {
  const { matter } = useMatter()
  const [copyProblem, setCopyProblem] = useState<Problem | null>(null)
  const [copiedTo, setCopiedTo] = useState<string | null>(null)
  const saveCopy = useCallback(() => {
    void api.exportMatterFile({ matter }).then((result) => {
      setCopyProblem(result.ok ? null : result.problem)
      if (!result.ok || result.value.outcome !== 'written') return
      setCopiedTo(result.value.path)
      announce(`En kopia är sparad: ${result.value.path}`)
    })
  }, [matter])
  return { saveCopy, copyProblem, copiedTo }
}
