import { createContext } from 'react'
import type { Gap } from '../../shared/document/document'

/** What a gap on the paper does when it is chosen: leads to the field that would fill it. */
export const GapTarget = createContext<(field: Gap['field']) => void>(() => undefined)
