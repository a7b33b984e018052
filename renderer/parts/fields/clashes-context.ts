import { createContext } from 'react'
import type { Clash } from '../../../shared/cross-checks/clash'

/** The contradictions between the facts of the open matter, as they were a moment after the last key. */
export const ClashesContext = createContext<readonly Clash[]>([])
