import type { Node } from 'prosemirror-model'
import { tableLimits } from '../../../shared/domain/section-text'
import { textLimit } from '../../../shared/domain/typed'
import { textSchema } from './text-schema'

const blockLimit = 5_000
const inlineLimit = 20_000

/** What a text would be too large in. */
export type Limit = 'length' | 'table'

const isTooLarge = (table: Node): boolean =>
  table.childCount - 1 > tableLimits.rows || (table.firstChild?.childCount ?? 0) > tableLimits.columns

const hasRoom = (node: Node): boolean =>
  node.childCount <= (node.isTextblock ? inlineLimit : blockLimit) && node.children.every(hasRoom)

/** Which of the limits that its schema sets a section's text would pass; undefined where it may be as it is. */
export function limitPassed(doc: Node): Limit | undefined {
  if (doc.content.size > textLimit || doc.childCount > blockLimit) return 'length'
  if (doc.children.some((block) => block.type === textSchema.nodes.table && isTooLarge(block))) return 'table'
  return doc.children.every(hasRoom) ? undefined : 'length'
}
