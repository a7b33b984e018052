import type { ReactNode } from 'react'
import { savedTime } from './saved-time'
import type { SaveState } from './save-state'
import { useMatter } from './use-matter'

const words = (state: SaveState): string => {
  switch (state.kind) {
    case 'saved':
      return `Sparat ${savedTime(state.savedAt, new Date())}`
    case 'waiting':
      return `Senast sparat ${savedTime(state.savedAt, new Date())}`
    case 'saving':
      return 'Sparar…'
    case 'failed':
      return `Ej sparat sedan ${savedTime(state.savedAt, new Date())}`
  }
}

/** The state of the disk in the window's foot; it says *Sparat* only when the disk has answered. */
export function SaveWords(): ReactNode {
  const { saveState } = useMatter()
  return (
    <span className={`save-words save-words-${saveState.kind} numeric`} data-save-state={saveState.kind}>
      {words(saveState)}
    </span>
  )
}
