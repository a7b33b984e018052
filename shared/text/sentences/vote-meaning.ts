import type { Answer } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { readLine } from '../../domain/reading/read-line'
import type { VoteMeaning, VoteSide } from '../../domain/vote'
import { voteAnswers } from '../../domain/answers/vote-answers'
import { line } from '../../document/build'
import type { Inline } from '../../document/document'
import { textOrGap } from '../fields/answer-or-gap'
import { committeeWords } from '../language/committee-words'
import { fieldLabel } from '../fields/field-label'
import { gapFor } from '../fields/gap-for'

function meaningInline(meaning: VoteMeaning, { committee }: MatterDraft): readonly Inline[] {
  const { officeGenitive } = committeeWords(committee)
  switch (meaning.kind) {
    case 'asProposed':
      return line(`bifall till ${officeGenitive} förslag`)
    case 'rejected':
      return line(`avslag på ${officeGenitive} förslag`)
    case 'referredBack':
      return line('återremiss')
    case 'tabled':
      return line('bordläggning')
    case 'counterProposal': {
      const { id, by } = meaning.proposal
      return line('bifall till förslaget från ', textOrGap(readLine(by), `minutes.proposals.${id}.by`))
    }
  }
}

/** What a side of the vote stands for, or a gap that leads to the question. */
export function voteMeaning(side: VoteSide, matter: MatterDraft): readonly Inline[] {
  const { yesMeans, noMeans } = voteAnswers(matter.minutes)
  const answer: Answer<VoteMeaning> = side === 'yes' ? yesMeans : noMeans
  const field = `minutes.vote.${side}Means` as const
  if (answer.kind !== 'answered') return [{ type: 'gap', gap: gapFor(answer, field, fieldLabel(field), 'wanted') }]
  return meaningInline(answer.value, matter)
}
