import { numbered } from '../../document/build'
import type { Block } from '../../document/document'
import type { DecisionClause } from './decision-clauses'

/** One clause stands as an unnumbered sentence (2023); two or more are numbered (2014). */
export function decisionBlocks(clauses: readonly DecisionClause[]): readonly Block[] {
  const [only, ...more] = clauses
  if (only === undefined) return []
  if (more.length > 0) return [numbered(...clauses)]
  const sentence: Block = { type: 'paragraph', content: only.content }
  return only.children
    ? [sentence, { type: 'list', ordered: false, items: only.children.map((content) => ({ content })) }]
    : [sentence]
}
