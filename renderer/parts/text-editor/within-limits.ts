import type { Node } from 'prosemirror-model'
import { textLimit } from '../../../shared/domain/typed'

const blockLimit = 5_000
const inlineLimit = 20_000

/** Whether a section's text may be as long as this one, by the limits that its schema sets. */
export function withinLimits(doc: Node): boolean {
  if (doc.content.size > textLimit || doc.childCount > blockLimit) return false
  let within = true
  doc.descendants((node) => {
    const limit = node.isTextblock ? inlineLimit : blockLimit
    if (node.childCount > limit) within = false
    return within
  })
  return within
}
