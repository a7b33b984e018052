import type { LoadOutcome } from '../generations/load-outcome'

/** How what is listed of a matter is taken from it, and read back. */
export interface FactsOf<M, F> {
  /** Another version of the program may take other facts from the same matter. */
  readonly version: string
  readonly of: (matter: M) => F
  readonly parse: (value: unknown) => { ok: true; value: F } | { ok: false }
}

/** A matter in the list, by what is told of it. */
export interface ListedFacts<F> {
  readonly id: string
  readonly found: LoadOutcome<F>
  /** Whether nothing lies beside it for certain. */
  readonly standsAlone: boolean
}
