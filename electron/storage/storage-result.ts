import type { StorageFailure } from './storage-failure'

export type StorageResult<T> = { ok: true; value: T } | { ok: false; failure: StorageFailure }
