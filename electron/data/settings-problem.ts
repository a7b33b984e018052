import type { Problem } from '../../shared/ipc/problem'
import type { StorageFailure } from '../storage/storage-failure'

/** That something is not remembered till the next start. Nothing of a matter is touched by it, so the words are others. */
export const settingsProblem = ({ kind }: StorageFailure): Problem => ({
  kind: 'settings-not-saved',
  because: kind === 'no-space' ? 'no-space' : 'not-taken'
})
