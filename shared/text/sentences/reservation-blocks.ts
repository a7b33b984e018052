import { valueOf } from '../../domain/reading/answer'
import type { Minutes } from '../../domain/minutes'
import { readLine } from '../../domain/reading/read-line'
import { bullets, clause, line, paragraph } from '../../document/build'
import type { Block } from '../../document/document'
import { enumerate } from '../language/enumerate'

/** Those who reserve against the decision (L1 5:66); what they hand in is written as a text of its own. */
export function reservationBlocks({ reservations }: Pick<Minutes, 'reservations'>): readonly Block[] {
  const names = reservations.flatMap(({ text }) => valueOf(readLine(text)) ?? [])
  if (names.length === 0) return []
  const told = enumerate(names)
  return told.kind === 'inline'
    ? [paragraph(clause(`Mot beslutet reserverar sig ${told.text}.`))]
    : [paragraph(clause('Mot beslutet reserverar sig:')), bullets(...told.names.map((name) => line(name)))]
}
