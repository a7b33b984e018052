import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { readLine } from '../../domain/reading/read-line'
import type { Proposal, QuestionOrder } from '../../domain/vote'
import { voteAnswers } from '../../domain/answers/vote-answers'
import { voteResult } from '../../domain/answers/vote-result'
import { clause, line, text, wanted } from '../../document/build'
import type { Clause, Line } from '../../document/document'
import { answerOrGap, textOrGap } from '../fields/answer-or-gap'
import { committeeWords } from '../language/committee-words'
import { typedProposals } from './counter-proposals'
import { fieldLabel } from '../fields/field-label'

const field = 'minutes.vote.questionOrder'

const inOrder = (order: QuestionOrder, office: Line, others: readonly Line[]): readonly Line[] => {
  switch (order) {
    case 'officeFirst':
      return [office, ...others]
    case 'officeLast':
      return [...others, office]
  }
}

const proposalFrom = ({ id, by }: Proposal): Line =>
  line('förslaget från ', textOrGap(readLine(by), `minutes.proposals.${id}.by`))

const enumerated = (parts: readonly Line[]): Line =>
  parts.flatMap((part, index) =>
    index === 0 ? part : [text(index === parts.length - 1 ? ' och sist ' : ', därefter '), ...part]
  )

/** The order in which the chair put the proposals (*propositionsordning*), where others than the administration's were put. */
export function questionOrderSentences(matter: MatterDraft): readonly Clause[] {
  const { minutes, committee } = matter
  const proposals = typedProposals(minutes.proposals)
  const { questionOrder } = voteAnswers(minutes)
  if (proposals.length === 0) {
    const isPut = voteResult(minutes).kind !== 'none' || questionOrder.kind !== 'missing'
    return isPut ? [clause(wanted('minutes.proposals', fieldLabel('minutes.proposals')))] : []
  }
  const title = valueOf(readLine(minutes.chair.title)) ?? 'Ordföranden'
  if (questionOrder.kind !== 'answered')
    return [clause(`${title} lägger fram förslagen i ordning: `, answerOrGap(questionOrder, field, String))]
  const office = line(`${committeeWords(committee).officeGenitive} förslag`)
  return [
    clause(
      `${title} lägger först fram `,
      ...enumerated(inOrder(questionOrder.value, office, proposals.map(proposalFrom))),
      '.'
    )
  ]
}
