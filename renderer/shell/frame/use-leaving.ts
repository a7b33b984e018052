import { useCallback, useState } from 'react'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { useClosing } from '../../state/window/use-closing'

export interface Leaving {
  /** Goes on once everything is on the disk, and asks where it is not. */
  leave: (onLeft: () => void) => void
  /** What waits for the person's answer, because something is not saved. */
  pending: (() => void) | null
  stay: () => void
}

/** Leaving the matter, or the whole window, without losing anything. */
export function useLeaving(): Leaving {
  const { flush } = useMatter()
  const [pending, setPending] = useState<(() => void) | null>(null)
  const leave = useCallback(
    (onLeft: () => void) => {
      void flush().then((saved) => {
        if (saved) onLeft()
        else setPending(() => onLeft)
      })
    },
    [flush]
  )
  const ready = useCallback(async () => {
    const saved = await flush()
    if (!saved) setPending(() => () => void api.closeWindow())
    return saved
  }, [flush])
  useClosing(ready)
  return { leave, pending, stay: useCallback(() => setPending(null), []) }
}
