import { createContext } from 'react'

/** What a gap on the paper does when it is chosen: leads to the field that would fill it. */
export const GapTarget = createContext<(field: string) => void>(() => undefined)
