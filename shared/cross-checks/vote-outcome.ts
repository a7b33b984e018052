import { valueOf } from '../domain/reading/answer'
import type { MatterDraft } from '../domain/matter'
import { readOutcome } from '../domain/answers/read-outcome'
import { sectionLines } from '../domain/answers/section-lines'
import type { VoteMeaning, VoteSide } from '../domain/vote'
import { voteAnswers } from '../domain/answers/vote-answers'
import { voteResult } from '../domain/answers/vote-result'
import { clashSentences } from '../text/sentences/clash-sentences'
import type { Clash, CrossCheck } from './clash'

const courseTellsCastingVote = ({ texts }: MatterDraft): boolean =>
  sectionLines(texts['course']?.text ?? []).some((line) => /utslagsröst/iu.test(line))

/** What a side stands for: where nobody has said, yes is for the proposal and no against it. */
function meaningOf(side: VoteSide, { minutes }: MatterDraft): VoteMeaning['kind'] {
  const { yesMeans, noMeans } = voteAnswers(minutes)
  return valueOf(side === 'yes' ? yesMeans : noMeans)?.kind ?? (side === 'yes' ? 'asProposed' : 'rejected')
}

/** Votes that lead to another outcome than the one recorded, or that are even without a casting vote. */
export const voteOutcome: CrossCheck = (matter) => {
  const result = voteResult(matter.minutes)
  const outcome = valueOf(readOutcome(matter.minutes))
  const found = {
    fields: ['minutes.vote.yes', 'minutes.vote.no', 'minutes.outcome'] as Clash['fields'],
    severity: 'wrong' as const,
    papers: ['minutes-extract' as const]
  }
  if (outcome === undefined) return []
  if (result.kind === 'even') {
    const isTold = result.yes === 0 || courseTellsCastingVote(matter)
    return isTold ? [] : [{ ...found, sentence: clashSentences.tie(result.yes) }]
  }
  if (result.kind !== 'won') return []
  const won = meaningOf(result.by, matter)
  const isAgainst =
    (outcome === 'asProposed' && won !== 'asProposed') || (outcome === 'rejected' && won === 'asProposed')
  return isAgainst ? [{ ...found, sentence: clashSentences.votesAgainst(result.yes, result.no, outcome) }] : []
}
