import type { Gap } from '../../document/document'
import type { PaperKind } from '../../domain/paper-kind'
import type { WhyNot } from '../../rules/taken/paper-applies'

/** Why a paper cannot be made of a matter: it lacks an answer, or the matter contradicts what the paper is for. */
export type PaperProblem = { kind: 'incomplete'; gaps: Gap[] } | { kind: 'not-made'; paper: PaperKind; because: WhyNot }
