import type { DecisionOutcome } from './minutes'

/** A run of words that stands in both texts, in the first only, or in the second only. */
export interface WordChange {
  kind: 'same' | 'struck' | 'added'
  text: string
}

/** A clause of the proposal beside the clause of the decision that answers it. */
export type ClausePair =
  | { kind: 'same'; proposed: string; decided: string }
  | { kind: 'changed'; proposed: string; decided: string; words: WordChange[] }
  | { kind: 'struck'; proposed: string }
  | { kind: 'added'; decided: string }

/** A decision as proposed, beside the decision as taken. */
export interface ReportAgainstMinutes {
  /** Undefined until someone has said what the committee decided. */
  outcome: DecisionOutcome | undefined
  /** Clause by clause; empty where the committee did not take up the proposal. */
  clauses: ClausePair[]
  /** `renamed`: a unit that the decision names otherwise than the proposal did. */
  units: { struck: string[]; added: string[]; renamed: { from: string; to: string }[] }
  /** Whether immediate verification was proposed and decided. */
  verification: { proposed: boolean; decided: boolean }
  /** Units that withdrew after the report was written, or that it still names. */
  withdrawnSince: string[]
}
