import { createContext, use } from 'react'
import type { OpenedMatter } from './opened-matter'

/** Leaves the open matter, once it is safe, for another one. */
export const OpenOtherContext = createContext<((opened: OpenedMatter) => void) | null>(null)

export function useOpenOther(): (opened: OpenedMatter) => void {
  const open = use(OpenOtherContext)
  if (!open) throw new Error('useOpenOther outside MatterPanes')
  return open
}
