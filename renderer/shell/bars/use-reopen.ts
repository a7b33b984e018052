import { useCallback, useState } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import type { OpenedMatter } from '../../state/opened/opened-matter'

export type ReopenAs = 'found' | 'editable'

interface Reopening {
  /** Takes what lies on the disk in place of what is on the screen, which must be safe elsewhere; the view stays. */
  reopen: (as: ReopenAs) => Promise<void>
  reopenProblem: Problem | null
  forgetProblem: () => void
}

export function useReopen(onOpened: (opened: OpenedMatter) => void): Reopening {
  const { matter, abandon } = useMatter()
  const { id } = matter
  const { view } = useNavigation()
  const [reopenProblem, setReopenProblem] = useState<Problem | null>(null)
  const reopen = useCallback(
    async (as: ReopenAs) => {
      // Opening lets the next save through, which must not be one of what is being left.
      const resume = await abandon()
      const found = await api.openMatter({ id })
      if (found.ok) return onOpened({ ...found.value, ...(as === 'editable' && { reading: null }), view })
      setReopenProblem(found.problem)
      resume()
    },
    [id, view, abandon, onOpened]
  )
  return { reopen, reopenProblem, forgetProblem: useCallback(() => setReopenProblem(null), []) }
}
