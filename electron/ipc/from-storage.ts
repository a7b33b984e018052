import { failed, succeeded, type Result } from '../../shared/ipc/result'
import type { StorageResult } from '../storage/storage-result'
import { storageProblem } from '../storage/storage-problem'

/** What the store answered, as the page is told. */
export const fromStorage = <T>(result: StorageResult<T>): Result<T> =>
  result.ok ? succeeded(result.value) : failed(storageProblem(result.failure))
