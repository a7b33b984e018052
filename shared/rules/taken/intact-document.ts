import { canonicalJson } from '../../domain/canonical-json'
import { hashOf } from '../../domain/hash-of'
import type { IssuedPaper } from '../../domain/issued-paper'
import type { PaperDocument } from '../../document/document'
import { readDocument } from '../../document/document-schema'

const checked = new WeakMap<IssuedPaper, PaperDocument | null>()

/** The hash that an issued paper has to carry: of everything in it but the hash itself. */
export const issueHash = ({ hash: _, ...rest }: IssuedPaper): string => hashOf(canonicalJson(rest))

function check(issue: IssuedPaper): PaperDocument | null {
  return issueHash(issue) === issue.hash ? (readDocument(issue.document) ?? null) : null
}

/** What an issued paper said, word for word; null where it has been changed since it went out (*ändrad i efterhand*). */
export function intactDocument(issue: IssuedPaper): PaperDocument | null {
  const known = checked.get(issue)
  if (known !== undefined) return known
  const document = check(issue)
  checked.set(issue, document)
  return document
}
