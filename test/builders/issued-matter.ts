import type { MatterDraft } from '../../shared/domain/matter'
import type { Day } from '../../shared/domain/reading/day'
import type { PaperKind } from '../../shared/domain/paper-kind'
import { issuePaper } from '../../shared/issued/issue-paper'
import { idOf } from './id-of'

/** Ids in order from a row on, for what the program makes. */
export function newIds(from = 500): () => string {
  let made = from
  return () => idOf((made += 1))
}

/** The matter with a paper issued, the staff report on 25 May if no other. */
export function issuedMatter(
  matter: MatterDraft,
  { paper = 'staff-report', on = '2023-05-25', from = 500 }: { paper?: PaperKind; on?: Day; from?: number } = {}
): MatterDraft {
  const issued = issuePaper(matter, { paper, on, to: 'nämndsekreteraren', newId: newIds(from) })
  if (!issued.ok) throw new Error(`not issued: ${issued.problem.kind}`)
  return issued.value
}
