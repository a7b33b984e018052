import { valueOf } from '../reading/answer'
import type { Minutes } from '../minutes'
import type { VoteSide } from '../vote'
import { voteAnswers } from './vote-answers'

/** How a vote ended: not held, told only in part, even until the chair's casting vote is told, or won by one side. */
export type VoteResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'even'; readonly yes: number; readonly no: number }
  | {
      readonly kind: 'won'
      readonly by: VoteSide
      readonly yes: number
      readonly no: number
      readonly casting: boolean
    }

/** How the vote ended, as far as it is told. */
export function voteResult(minutes: Pick<Minutes, 'vote' | 'proposals'>): VoteResult {
  const { vote } = minutes
  const told = [vote.requestedBy, vote.yesMeans, vote.noMeans, vote.yes, vote.no, vote.abstained, vote.castingVote]
  if (told.every((typed) => typed.trim() === '')) return { kind: 'none' }
  const answers = voteAnswers(minutes)
  const [yes, no] = [valueOf(answers.yes), valueOf(answers.no)]
  if (yes === undefined || no === undefined) return { kind: 'incomplete' }
  if (yes !== no) return { kind: 'won', by: yes > no ? 'yes' : 'no', yes, no, casting: false }
  const castingVote = valueOf(answers.castingVote)
  return castingVote === undefined
    ? { kind: 'even', yes, no }
    : { kind: 'won', by: castingVote, yes, no, casting: true }
}
