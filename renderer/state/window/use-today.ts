import { useSyncExternalStore } from 'react'
import type { Day } from '../../../shared/domain/reading/day'
import { dayByClock } from '../../../shared/domain/reading/day-by-clock'

const everyMinute = 60_000

function listen(changed: () => void): () => void {
  const timer = setInterval(changed, everyMinute)
  window.addEventListener('focus', changed)
  return () => {
    clearInterval(timer)
    window.removeEventListener('focus', changed)
  }
}

/** Today by the window's own clock; a window left open over midnight follows. */
export const useToday = (): Day => useSyncExternalStore(listen, () => dayByClock(new Date()))
