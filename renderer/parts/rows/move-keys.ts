import type { KeyboardEvent } from 'react'

/** Alt with an arrow moves the row that holds the focus. */
export const moveKeys = (onMove: (step: -1 | 1) => void) => ({
  onKeyDown: (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
})
