import type { Gap } from '../../document/document'
import type { PaperKind } from '../../domain/paper-kind'
import type { WhyNot } from '../../rules/taken/paper-applies'

/** Why a paper cannot be made of a matter: it lacks an answer, or the matter contradicts what the paper is for. */
export type PaperProblem =
  | { readonly kind: 'incomplete'; readonly gaps: readonly Gap[] }
  | { readonly kind: 'not-made'; readonly paper: PaperKind; readonly because: WhyNot }
