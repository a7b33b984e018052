import { useEffect } from 'react'
import type { Autosave } from './autosave'

/** Saves at once when the window loses focus or is hidden, and when the matter is left. */
export function useFlushOnLeaving(autosave: Autosave): void {
  useEffect(() => {
    const flush = (): void => void autosave.flush()
    window.addEventListener('blur', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('blur', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [autosave])
}
