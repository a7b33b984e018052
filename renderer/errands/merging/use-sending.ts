import { useCallback } from 'react'
import { withSentState } from '../../../shared/exchange/file/with-sent-state'
import type { Written } from '../../../shared/ipc/written'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { useMatter } from '../../state/matter/use-matter'

/** Sends the open matter as a file, and notes what was sent, so that a colleague's changes in it can be merged. */
export function useSending(): (write: () => Promise<OrProblem<Written>>) => Promise<OrProblem<Written>> {
  const { matter, note, flush } = useMatter()
  return useCallback(
    async (write) => {
      void flush()
      const written = await write()
      if (written.ok && written.value.outcome === 'written') note((now) => withSentState(now, matter))
      return written
    },
    [matter, note, flush]
  )
}
