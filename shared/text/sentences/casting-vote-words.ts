import type { Answer } from '../../domain/reading/answer'
import type { VoteSide } from '../../domain/vote'
import type { Inline } from '../../document/document'
import { answerOrGap } from '../fields/answer-or-gap'
import { fieldLabel } from '../fields/field-label'
import { sideWords } from '../fields/side-words'

const field = 'minutes.vote.castingVote'

/** The side of the chair's casting vote where both have as many; where they have not, a gap tells that it counts for nothing. */
export function castingVoteWords(
  { yes, no }: { readonly yes: number; readonly no: number },
  castingVote: Answer<VoteSide>
): readonly Inline[] {
  if (yes === no) return [answerOrGap(castingVote, field, (side) => sideWords[side])]
  if (castingVote.kind === 'missing') return []
  const typed = castingVote.kind === 'answered' ? sideWords[castingVote.value] : castingVote.typed
  const unread = `räknas bara när rösterna är lika: ”${typed}”`
  return [{ type: 'gap', gap: { field, label: fieldLabel(field), unread, need: 'wanted' } }]
}
