import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import type { VoteSide } from '../../domain/vote'
import { voteAnswers, type VoteAnswers } from '../../domain/answers/vote-answers'
import { voteResult, type VoteResult } from '../../domain/answers/vote-result'
import { clause, paragraph } from '../../document/build'
import type { Block, Clause } from '../../document/document'
import { answerOrGap } from '../fields/answer-or-gap'
import { capitalised } from '../language/capitalised'
import { castingVoteWords } from './casting-vote-words'
import { fieldLabel } from '../fields/field-label'
import { numberInText } from '../language/number-words'
import { sideWords } from '../fields/side-words'
import { voteFigure } from './vote-figure'
import { voteMeaning } from './vote-meaning'

const votesCounted =
  (side: VoteSide) =>
  (count: number): string =>
    `${count === 0 ? 'inga' : numberInText(count)} ${sideWords[side]}-${count === 1 ? 'röst' : 'röster'}`

/** No sentence begins with digits. */
function abstentions(count: number): string {
  if (count > 12) return `Från att rösta avstår ${numberInText(count)} ledamöter.`
  return `${capitalised(numberInText(count))} ${count === 1 ? 'ledamot' : 'ledamöter'} avstår från att rösta.`
}

function abstained({ abstained: answer }: VoteAnswers): readonly Clause[] {
  if (answer.kind === 'missing' || valueOf(answer) === 0) return []
  const field = 'minutes.vote.abstained'
  return [clause(answerOrGap(answer, field, abstentions, fieldLabel(field)))]
}

const counted = (answers: VoteAnswers): Clause =>
  clause(
    'Vid omröstningen avges ',
    voteFigure(answers, 'yes', votesCounted('yes')),
    ' och ',
    voteFigure(answers, 'no', votesCounted('no')),
    '.'
  )

/** How the vote ended: at a tie by the chair's casting vote, and what the side that won stands for. */
function ended(result: VoteResult, answers: VoteAnswers, matter: MatterDraft): readonly Clause[] {
  if (result.kind !== 'even' && result.kind !== 'won') return []
  const casting = castingVoteWords(result, answers.castingVote)
  const tie =
    result.yes !== result.no
      ? clause(...casting)
      : clause('Rösterna är lika, och ordföranden avgör med sin utslagsröst för ', ...casting, '.')
  const won =
    result.kind === 'won'
      ? [
          clause(
            `Därmed vinner ${sideWords[result.by]}`,
            clause(', det vill säga ', ...voteMeaning(result.by, matter)),
            '.'
          )
        ]
      : []
  return [...(casting.length === 0 ? [] : [tie]), ...won]
}

/** The vote (*omröstning*) in figures; nothing where none was held, and left out as a whole where its figures are not told. */
export function voteBlocks(matter: MatterDraft): readonly Block[] {
  const result = voteResult(matter.minutes)
  const answers = voteAnswers(matter.minutes)
  switch (result.kind) {
    case 'none':
      return []
    case 'incomplete': {
      const away = answers.abstained.kind === 'missing' ? [] : [' ', voteFigure(answers, 'abstained', abstentions)]
      return [paragraph(clause(...counted(answers).content, ...away))]
    }
    case 'even':
    case 'won':
      return [paragraph(counted(answers), ...abstained(answers), ...ended(result, answers, matter))]
  }
}
