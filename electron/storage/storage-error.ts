import type { StorageFailure } from './storage-failure'

/** Carries a failure through lowdb, whose adapters can only throw. Nothing outside this folder meets it. */
export class StorageError extends Error {
  readonly failure: StorageFailure

  constructor(failure: StorageFailure) {
    super(`Storage failed: ${failure.kind}`)
    this.failure = failure
  }
}
