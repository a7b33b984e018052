import { createContext, use } from 'react'
import type { ChapterId } from '../../../shared/told/manual/chapter'

/** Opens the manual at a chapter. */
export const ManualContext = createContext<((chapter: ChapterId) => void) | null>(null)

export function useManual(): (chapter: ChapterId) => void {
  const open = use(ManualContext)
  if (!open) throw new Error('useManual outside ManualPlace')
  return open
}
