import { valueOf } from '../../domain/reading/answer'
import type { Committee } from '../../domain/committee'
import { readChoice } from '../../domain/reading/read-choice'
import { readLine } from '../../domain/reading/read-line'

/** What the deciding body and those who report to it are called in running text. */
export interface CommitteeWords {
  /** `nämnden` or `styrelsen`. */
  readonly body: string
  readonly bodyGenitive: string
  /** The stored name in running text; `nämnden` where none is stored. */
  readonly inText: string
  readonly genitive: string
  /** `förvaltningen`, or `bolaget` for a company's board. */
  readonly office: string
  readonly officeGenitive: string
}

export function committeeWords(committee: Committee): CommitteeWords {
  const board = valueOf(readChoice(committee.kind, ['committee', 'board'])) === 'board'
  const body = board ? 'styrelsen' : 'nämnden'
  const office = board ? 'bolaget' : 'förvaltningen'
  return {
    body,
    bodyGenitive: `${body}s`,
    inText: valueOf(readLine(committee.nameInText)) ?? body,
    genitive: valueOf(readLine(committee.nameGenitive)) ?? `${body}s`,
    office,
    officeGenitive: `${office}s`
  }
}
