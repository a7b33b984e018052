import { createContext } from 'react'

/** Asks for a working copy to open in the matter that is open. */
export const ChooseCopyContext = createContext<(() => void) | null>(null)
