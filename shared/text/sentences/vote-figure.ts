import type { VoteAnswers } from '../../domain/answers/vote-answers'
import type { Inline } from '../../document/document'
import { answerOrGap } from '../fields/answer-or-gap'
import { fieldLabel } from '../fields/field-label'

type Counted = 'yes' | 'no' | 'abstained'

/** A figure of the vote, or a gap that says that the vote is left out without it. */
export const voteFigure = (answers: VoteAnswers, name: Counted, write: (count: number) => string): Inline =>
  answerOrGap(answers[name], `minutes.vote.${name}`, write, `omröstningen: ${fieldLabel(`minutes.vote.${name}`)}`)
