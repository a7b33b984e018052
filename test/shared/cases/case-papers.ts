import type { PaperDocument } from '../../../shared/document/document'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { PaperKind } from '../../../shared/domain/paper-kind'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { finishPaper } from '../../../shared/text/papers/finish-paper'
import { readCase } from './read-case'

/** A paper of a matter, or a failure of the test that asked for it. */
export function paperOf(matter: MatterDraft, kind: PaperKind, draft = false): PaperDocument {
  const finished = finishPaper(kind, matter, draft)
  if (!finished.ok) throw new Error(JSON.stringify(finished.problem))
  return finished.value.document
}

export const sample = (): MatterDraft => sampleMatter('2023-05-29T10:00:00.000Z')

interface CasePaper {
  /** The name of its golden text. */
  golden: string
  matter: () => MatterDraft
  kind: PaperKind
  draft: boolean
}

const casePaper = (name: string, matter: () => MatterDraft, kind: PaperKind, draft = false): CasePaper => ({
  golden: `${name}-${kind}${draft ? '-draft' : ''}`,
  matter,
  kind,
  draft
})

/** What the three real documents are, what the sample year is, and how drafts look. */
export const casePapers: readonly CasePaper[] = [
  casePaper('2014-socialnamnden', () => readCase('2014-socialnamnden'), 'staff-report'),
  casePaper('2023-socialnamnden', () => readCase('2023-socialnamnden'), 'staff-report'),
  casePaper('2024-bromma', () => readCase('2024-bromma'), 'minutes-extract'),
  casePaper('sample', sample, 'staff-report'),
  casePaper('2014-socialnamnden', () => readCase('2014-socialnamnden'), 'staff-report', true),
  casePaper('2014-socialnamnden', () => readCase('2014-socialnamnden'), 'minutes-extract', true),
  casePaper('2023-socialnamnden', () => readCase('2023-socialnamnden'), 'staff-report', true),
  casePaper('2024-bromma', () => readCase('2024-bromma'), 'minutes-extract', true),
  casePaper('sample', sample, 'minutes-extract', true)
]
