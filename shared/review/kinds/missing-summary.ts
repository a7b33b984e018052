import { textPassages } from '../../domain/answers/text-passages'
import { composeSections } from '../../text/papers/compose-sections'
import { sectionPath } from '../../text/fields/section-path'
import { findingReasons } from '../../text/sentences/finding-reasons'
import { typedText } from '../passages'
import type { Kind } from '../observation'

/** A summary that no longer stands in the paper, or of which no more than a word is left; what it lacks of answers is told as gaps. */
export const missingSummary: Kind = ({ matter, paper }) => {
  const id = paper === 'staff-report' ? 'summary' : 'case'
  const section = composeSections(paper, matter).find((each) => each.id === id)
  const typed = section?.edited && textPassages(section.edited.text)
  const words = typed?.flatMap((inlines) => typedText(inlines).match(/\p{L}+/gu) ?? [])
  const isThere = section !== undefined && (words === undefined || words.length > 1)
  return isThere ? [] : [{ section: id, quote: '', reason: findingReasons.missingSummary, field: sectionPath(id) }]
}
