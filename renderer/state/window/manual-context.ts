import { createContext } from 'react'
import type { ChapterId } from '../../../shared/told/manual/chapter'

/** Opens the manual at a chapter; nothing where there is no manual to open. */
export const ManualContext = createContext<((chapter: ChapterId) => void) | null>(null)
