import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded } from '../../shared/result'
import type { StorageResult } from '../storage/storage-result'
import { storageProblem } from '../storage/storage-problem'

/** What the store answered, as the page is told. */
export const fromStorage = <T>(result: StorageResult<T>): OrProblem<T> =>
  result.ok ? succeeded(result.value) : failed(storageProblem(result.failure))
