import { canonicalJson } from '../domain/canonical-json'
import type { IssuedPaper } from '../domain/issued-paper'
import type { MatterDraft } from '../domain/matter'
import type { PaperKind } from '../domain/paper-kind'
import { intactDocument } from '../rules/taken/intact-document'
import { finishPaper } from '../text/papers/finish-paper'

/** The last issue of a paper, where the paper as it is now says something else; undefined where they agree or none went out. */
export function differsFromIssued(paper: PaperKind, matter: MatterDraft): IssuedPaper | undefined {
  const last = matter.issued.findLast((issue) => issue.paper === paper)
  if (last === undefined) return undefined
  const document = intactDocument(last)
  if (document === null) return undefined
  const now = finishPaper(paper, matter, false)
  return now.ok && canonicalJson(now.value.document) === canonicalJson(document) ? undefined : last
}
