import { valueOf } from '../../domain/reading/answer'
import type { Minutes } from '../../domain/minutes'
import { readLine } from '../../domain/reading/read-line'
import type { Proposal } from '../../domain/vote'
import { bullets, clause, paragraph } from '../../document/build'
import type { Block, Line } from '../../document/document'
import { textOrGap } from '../fields/answer-or-gap'

/** The rows of proposals in which anything is typed. */
export const typedProposals = (proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter(({ by, text }) => `${by}${text}`.trim() !== '')

function proposalLine({ id, by, text }: Proposal): Line {
  const path = `minutes.proposals.${id}` as const
  const from = valueOf(readLine(by))
  const label = from === undefined ? 'förslag som lades fram vid sammanträdet' : `vad ${from} föreslog`
  return [clause(textOrGap(readLine(by), `${path}.by`), ': '), textOrGap(readLine(text), `${path}.text`, label)]
}

/** The proposals put at the meeting, beside the administration's (L1 5:66). */
export function counterProposalBlocks({ proposals }: Pick<Minutes, 'proposals'>): readonly Block[] {
  const rows = typedProposals(proposals)
  if (rows.length === 0) return []
  const lead = clause('Vid sammanträdet läggs dessutom följande förslag fram:')
  const isTold = rows.some(({ text }) => readLine(text).kind === 'answered')
  return [...(isTold ? [paragraph(lead)] : []), bullets(...rows.map(proposalLine))]
}
