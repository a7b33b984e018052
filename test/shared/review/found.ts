import type { FindingKind } from '../../../shared/domain/finding'
import type { Finding } from '../../../shared/review/finding'
import type { MatterDraft } from '../../../shared/domain/matter'
import { review } from '../../../shared/review/review'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { edited } from './edited'

/** The sample year with one section edited to these paragraphs, and whatever else the case is about. */
export const planted = (
  section: string,
  paragraphs: readonly string[],
  overrides: Partial<MatterDraft> = {}
): MatterDraft => {
  const sample = { ...sampleMatter(''), ...overrides }
  return { ...sample, texts: { ...sample.texts, [section]: edited(...paragraphs) } }
}

export const found = (matter: MatterDraft, kind: FindingKind): readonly Finding[] =>
  review(matter).filter((finding) => finding.kind === kind)

/** The words of each finding of one kind. */
export const quotes = (matter: MatterDraft, kind: FindingKind): readonly string[] =>
  found(matter, kind).map(({ quote }) => quote)
