import { createContext, use } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'

/** Two versions of a matter to compare: what was not saved, and what lies on the disk. */
export interface MergeErrand {
  mine: MatterDraft
  theirs: MatterDraft
  base: MatterDraft | null
  names: { mine: string; theirs: string }
  /** To be called when the merged state is in the matter: it is saved on top of theirs, and the copy is set aside. */
  onHandled: () => void
}

/** Views that others give to the recovery; a choice whose view is missing is not offered. */
export interface RecoveryHooks {
  showVersions: (() => void) | null
  merge: ((errand: MergeErrand) => void) | null
}

export const RecoveryHooksContext = createContext<RecoveryHooks>({ showVersions: null, merge: null })

export const useRecoveryHooks = (): RecoveryHooks => use(RecoveryHooksContext)
