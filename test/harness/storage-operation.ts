import fc from 'fast-check'

/** What can happen to a store between one moment and the next. */
export type StorageOperation =
  | { kind: 'save'; states: number }
  | { kind: 'save-now' }
  | { kind: 'save-failing'; after: number; code: string }
  | { kind: 'save-dying'; after: number }
  | { kind: 'save-many' }
  /** A state is saved and marked, on a disk that is calm, or fails or dies after some calls. */
  | { kind: 'mark'; after: number; code: string | 'death' | null }
  | { kind: 'restart' }
  | { kind: 'restart-failing'; after: number; code: string }
  | { kind: 'damage'; how: 'cut' | 'flip' | 'zero'; where: number }
  | { kind: 'other-saves'; then: 'take-theirs' | 'save-on-top' }
  | { kind: 'folder-away' }

const after = fc.nat({ max: 25 })
const code = fc.constantFrom('EIO', 'ENOSPC', 'EPERM', 'EBUSY', 'EACCES', 'EMFILE', 'ENOTSUP')

export const anyStorageOperation: fc.Arbitrary<StorageOperation> = fc.oneof(
  fc.record({ kind: fc.constant('save'), states: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('save-now') }),
  fc.record({ kind: fc.constant('save-failing'), after, code }),
  fc.record({ kind: fc.constant('save-dying'), after }),
  fc.record({ kind: fc.constant('save-many') }),
  fc.record({
    kind: fc.constant('mark'),
    after: fc.nat({ max: 40 }),
    code: fc.option(fc.oneof(code, fc.constant('death')))
  }),
  fc.record({ kind: fc.constant('restart') }),
  fc.record({ kind: fc.constant('restart-failing'), after, code }),
  fc.record({
    kind: fc.constant('damage'),
    how: fc.constantFrom('cut', 'flip', 'zero'),
    where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  }),
  fc.record({ kind: fc.constant('other-saves'), then: fc.constantFrom('take-theirs', 'save-on-top') }),
  fc.record({ kind: fc.constant('folder-away') })
)
