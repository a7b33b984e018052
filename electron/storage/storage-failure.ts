/** Why the store could not do what was asked. Every kind has its own words on the screen. */
export type StorageFailure =
  | { kind: 'no-space'; path: string; code: string }
  | { kind: 'read-only'; path: string; code: string }
  | { kind: 'locked'; path: string; code: string }
  | { kind: 'not-answering'; path: string; code: string }
  | { kind: 'folder-gone'; path: string }
  /** Someone else has written since. Ours lies whole in `copy`, or nowhere on disk when `copy` is null. */
  | { kind: 'conflict'; path: string; copy: string | null; theirs: { generation: number; savedAt: string | null } }
  | { kind: 'newer-format'; path: string; savedAt: string }
  | { kind: 'all-bad'; path: string }
  | { kind: 'damaged'; path: string; generation: number }
  /** What was to be written does not pass the schema. */
  | { kind: 'invalid'; path: string }
  /** Written to before it was loaded, so what it would replace has not been seen. */
  | { kind: 'not-open'; path: string }
  | { kind: 'exists'; path: string }
  | { kind: 'io'; path: string; code: string }
