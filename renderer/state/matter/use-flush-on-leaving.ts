import { useEffect } from 'react'
import { api } from '../api'
import type { Autosave } from './autosave'

/** Saves at once when the window loses focus or is hidden, when the computer goes to sleep, and when the matter is left. */
export function useFlushOnLeaving(autosave: Autosave): void {
  useEffect(() => {
    const flush = (): void => void autosave.flush()
    window.addEventListener('blur', flush)
    document.addEventListener('visibilitychange', flush)
    const stopListening = api.onFlush(flush)
    return () => {
      window.removeEventListener('blur', flush)
      document.removeEventListener('visibilitychange', flush)
      stopListening()
      flush()
    }
  }, [autosave])
}
