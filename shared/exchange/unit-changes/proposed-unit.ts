import type { UnitKey } from '../../domain/paths/unit-key'

/** One answer that would change, shown before anything is taken in. */
export interface ProposedChange {
  readonly key: UnitKey
  readonly before: string
  readonly after: string
  /**
   * `notUnderstood`: kept as typed. `differs`: the matter and the form say different things, and a person chooses.
   * `writtenOver`: the answer stands where the form told what was known. `unsure`: a mark that may mean more than one thing.
   * `readWithDoubt`: read out of more words than an answer needs, which stand in `said`. `unlikely`: read, but hardly meant.
   * `tooLong`: not taken in at all.
   */
  readonly remark:
    'notUnderstood' | 'differs' | 'writtenOver' | 'unsure' | 'readWithDoubt' | 'unlikely' | 'tooLong' | null
  readonly said?: string
  /** Whether it is taken in when nobody says otherwise. */
  readonly isSuggested: boolean
}

/** Why a person has to say where an incoming row or form belongs. */
export type Undecided = 'noUnit' | 'severalUnits' | 'alreadyGiven' | 'noSuchUnit' | 'otherMatter' | 'otherYear'

/** Where an incoming row or form belongs. */
export type Target =
  | { readonly kind: 'unit'; readonly id: string }
  /** `besides`: something of the same name is there already, with other facts; a person may say that it is the same. */
  | { readonly kind: 'new'; readonly besides?: readonly string[] }
  /** A person has to say which; `units` are the likely ones, and may be empty. */
  | { readonly kind: 'choose'; readonly because: Undecided; readonly units: readonly string[] }
  | { readonly kind: 'none'; readonly because: 'noName' | 'full' | 'leftOut' }

/** What one incoming row or form would do to the matter. */
export interface ProposedUnit {
  /** Tells the rows apart while they are shown. */
  readonly key: string
  /** Where it came from: `rad 3`, or a file's name. */
  readonly source: string
  readonly name: string
  /** Where it belongs, told where other rows have its name. */
  readonly home?: string
  readonly target: Target
  readonly changes: readonly ProposedChange[]
  /** What else it says, which no field takes in. */
  readonly notes: readonly string[]
}
