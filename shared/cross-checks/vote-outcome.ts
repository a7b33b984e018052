import { valueOf } from '../domain/answer'
import type { MatterDraft } from '../domain/matter'
import { readOutcome } from '../domain/read-outcome'
import { readCount } from '../domain/read-number'
import { sectionLines } from '../domain/section-lines'
import { clashSentences } from '../text/clash-sentences'
import type { CrossCheck } from './clash'

const courseTellsCastingVote = ({ texts }: MatterDraft): boolean =>
  sectionLines(texts['course']?.text ?? []).some((line) => /utslagsröst/iu.test(line))

/** Votes that lead to another outcome than the one recorded; *ja* is a vote for the proposal. */
export const voteOutcome: CrossCheck = (matter) => {
  const { vote } = matter.minutes
  const [yes, no] = [valueOf(readCount(vote.yes)), valueOf(readCount(vote.no))]
  const outcome = valueOf(readOutcome(matter.minutes))
  if (yes === undefined || no === undefined || outcome === undefined) return []
  const isTie = yes === no && yes > 0 && !courseTellsCastingVote(matter)
  const isAgainst = (outcome === 'asProposed' && no > yes) || (outcome === 'rejected' && yes > no)
  if (!isTie && !isAgainst) return []
  return [
    {
      sentence: isTie ? clashSentences.tie(yes) : clashSentences.votesAgainst(yes, no, outcome),
      fields: ['minutes.vote.yes', 'minutes.vote.no', 'minutes.outcome'],
      severity: 'wrong',
      papers: ['minutes-extract']
    }
  ]
}
