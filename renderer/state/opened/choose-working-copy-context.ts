import { createContext } from 'react'

/** Asks for a working copy to open in the matter that is open. */
export const ChooseWorkingCopyContext = createContext<(() => void) | null>(null)
