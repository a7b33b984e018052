import type { DecisionOutcome } from './minutes'

/** A run of words that stands in both texts, in the first only, or in the second only. */
export interface WordChange {
  readonly kind: 'same' | 'struck' | 'added'
  readonly text: string
}

/** A clause of the proposal beside the clause of the decision that answers it. */
export type ClausePair =
  | { readonly kind: 'same'; readonly proposed: string; readonly decided: string }
  | {
      readonly kind: 'changed'
      readonly proposed: string
      readonly decided: string
      readonly words: readonly WordChange[]
    }
  | { readonly kind: 'struck'; readonly proposed: string }
  | { readonly kind: 'added'; readonly decided: string }

/** A decision as proposed, beside the decision as taken. */
export interface ReportAgainstMinutes {
  /** Undefined until someone has said what the committee decided. */
  readonly outcome: DecisionOutcome | undefined
  /** Clause by clause; empty where the committee did not take up the proposal. */
  readonly clauses: readonly ClausePair[]
  /** `renamed`: a unit that the decision names otherwise than the proposal did. */
  readonly units: {
    readonly struck: readonly string[]
    readonly added: readonly string[]
    readonly renamed: readonly { readonly from: string; readonly to: string }[]
  }
  /** Whether immediate verification was proposed and decided. */
  readonly verification: { readonly proposed: boolean; readonly decided: boolean }
  /** Units that withdrew after the report was written, or that it still names. */
  readonly withdrawnSince: readonly string[]
}
