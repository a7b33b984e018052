import { answered, missing, unreadable, type Answer } from '../reading/answer'
import type { Minutes } from '../minutes'
import { readChoice } from '../reading/read-choice'
import { readLine } from '../reading/read-line'
import { readCount } from '../reading/read-number'
import {
  questionOrders,
  voteMeanings,
  voteSides,
  type Proposal,
  type QuestionOrder,
  type VoteMeaning,
  type VoteSide
} from '../vote'

export interface VoteAnswers {
  readonly requestedBy: Answer<string>
  readonly questionOrder: Answer<QuestionOrder>
  readonly yesMeans: Answer<VoteMeaning>
  readonly noMeans: Answer<VoteMeaning>
  readonly yes: Answer<number>
  readonly no: Answer<number>
  readonly abstained: Answer<number>
  readonly castingVote: Answer<VoteSide>
}

function readMeaning(typed: string, proposals: readonly Proposal[]): Answer<VoteMeaning> {
  const word = typed.trim()
  if (word === '') return missing
  const proposal = proposals.find(({ id }) => id === word)
  if (proposal) return answered({ kind: 'counterProposal', proposal })
  const kind = voteMeanings.find((each) => each === word)
  return kind === undefined ? unreadable(typed, 'notAChoice') : answered({ kind })
}

/** What can be read of the vote. */
export const voteAnswers = ({ vote, proposals }: Pick<Minutes, 'vote' | 'proposals'>): VoteAnswers => ({
  requestedBy: readLine(vote.requestedBy),
  questionOrder: readChoice(vote.questionOrder, questionOrders),
  yesMeans: readMeaning(vote.yesMeans, proposals),
  noMeans: readMeaning(vote.noMeans, proposals),
  yes: readCount(vote.yes),
  no: readCount(vote.no),
  abstained: readCount(vote.abstained),
  castingVote: readChoice(vote.castingVote, voteSides)
})
