import { createContext, use } from 'react'
import type { MergeErrand } from '../merging/merge-errand'

/** Views that others give to the recovery; a choice whose view is missing is not offered. */
export interface RecoveryHooks {
  showVersions: (() => void) | null
  merge: ((errand: MergeErrand) => void) | null
}

export const RecoveryHooksContext = createContext<RecoveryHooks>({ showVersions: null, merge: null })

export const useRecoveryHooks = (): RecoveryHooks => use(RecoveryHooksContext)
