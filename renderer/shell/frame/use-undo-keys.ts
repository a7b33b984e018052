import { useEffect } from 'react'

/** Ctrl+Z and Ctrl+Y, unless an editor with a history of its own has answered. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const answer = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      const wanted = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null
      if (!wanted) return
      event.preventDefault()
      wanted()
    }
    document.addEventListener('keydown', answer)
    return () => document.removeEventListener('keydown', answer)
  }, [undo, redo])
}
