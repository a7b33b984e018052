/**
 * Something that both sides changed, each in its own way, and that a person has to decide. What is not there on a side is
 * `undefined`; of a list in another order, the names of its rows are given.
 */
export interface MergeConflict {
  readonly kind: 'value' | 'order'
  readonly path: string
  readonly mine: unknown
  readonly theirs: unknown
  readonly base?: unknown
}

/** Whose words stand. */
export type Side = 'mine' | 'theirs'
