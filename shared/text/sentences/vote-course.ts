import type { MatterDraft } from '../../domain/matter'
import { voteAnswers, type VoteAnswers } from '../../domain/answers/vote-answers'
import { voteResult, type VoteResult } from '../../domain/answers/vote-result'
import { clause, paragraph } from '../../document/build'
import type { Block, Clause } from '../../document/document'
import { textOrGap } from '../fields/answer-or-gap'
import { castingVoteWords } from './casting-vote-words'
import { numberInText } from '../language/number-words'
import { questionOrderSentences } from './question-order'
import { voteFigure } from './vote-figure'
import { voteMeaning } from './vote-meaning'

const votes = (count: number): string =>
  count === 0 ? 'ingen röst' : `${numberInText(count)} ${count === 1 ? 'röst' : 'röster'}`

function requested(result: VoteResult, { requestedBy }: VoteAnswers): Clause {
  const by = textOrGap(requestedBy, 'minutes.vote.requestedBy')
  const isHeld = result.kind === 'even' || result.kind === 'won'
  return isHeld ? clause('Omröstning begärs', clause(' av ', by), '.') : clause('Omröstning begärs av ', by, '.')
}

function figures(result: VoteResult, answers: VoteAnswers): readonly Clause[] {
  if (result.kind === 'incomplete')
    return [
      clause('Ja får ', voteFigure(answers, 'yes', votes), ' och nej får ', voteFigure(answers, 'no', votes), '.')
    ]
  if (result.kind === 'none') return []
  const { yes, no } = result
  if (yes !== no) return [clause(`Ja får ${votes(yes)} och nej får ${votes(no)}.`)]
  return [
    clause(`Ja och nej får ${votes(yes)} var.`),
    clause('Ordförandens utslagsröst är ', ...castingVoteWords(result, answers.castingVote), '.')
  ]
}

/**
 * What comes before the decision in the course of decision (*beslutsgång*): the order in which the chair put the
 * proposals, who asked for a vote, what yes and no stood for, and how many voted so (L1 5:65–67).
 */
export function voteCourseBlocks(matter: MatterDraft): readonly Block[] {
  const { minutes } = matter
  const result = voteResult(minutes)
  const answers = voteAnswers(minutes)
  const order = questionOrderSentences(matter)
  const put = order.length === 0 ? [] : [paragraph(...order)]
  if (result.kind === 'none') return put
  const meanings = [
    clause('Ja betyder ', ...voteMeaning('yes', matter), '.'),
    clause('Nej betyder ', ...voteMeaning('no', matter), '.')
  ]
  return [...put, paragraph(requested(result, answers), ...meanings, ...figures(result, answers))]
}
