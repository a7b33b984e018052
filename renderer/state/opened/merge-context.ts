import { createContext } from 'react'
import type { MergeErrand } from './merge-errand'

/** Shows another state of the open matter beside it, to be merged; null where the matter is only read. */
export const MergeContext = createContext<((errand: MergeErrand) => void) | null>(null)
