import { createContext } from 'react'
import type { Anchor } from '../state/navigation/anchor'

/** What a gap or a heading on the paper does when it is chosen: leads to the field behind it. */
export const GapTarget = createContext<(field: Anchor) => void>(() => undefined)
