import type { Fragment, Node } from 'prosemirror-model'
import type { SectionText, TextBlock, TextInline } from '../../../shared/domain/section-text'
import { cleanLine } from '../../../shared/domain/reading/text-policy'
import { cleanInlines, span } from '../../../shared/domain/answers/clean-inlines'
import { textSchema } from './text-schema'

const { bold, italic } = textSchema.marks
const { paragraph, table } = textSchema.nodes

const inlineFrom = (node: Node): TextInline =>
  node.isText
    ? span(node.text ?? '', bold.isInSet(node.marks) !== undefined, italic.isInSet(node.marks) !== undefined)
    : { type: 'break' }

const inlinesFrom = (content: Fragment): readonly TextInline[] => cleanInlines(content.content.map(inlineFrom))

/** What stands in the one paragraph of a list item or a cell. */
const withinOne = (holder: Node): readonly TextInline[] => inlinesFrom(holder.firstChild?.content ?? holder.content)

/** The first row names the columns, whatever kind of cells pasting has put there. */
function tableFrom(node: Node): TextBlock {
  const [names, ...rows] = node.content.content
  return {
    type: 'table',
    header: (names?.content.content ?? []).map((cell) => cleanLine(cell.textContent)),
    rows: rows.map((row) => row.content.content.map(withinOne))
  }
}

function blockFrom(node: Node): TextBlock {
  if (node.type === paragraph) return { type: 'paragraph', content: inlinesFrom(node.content) }
  if (node.type === table) return tableFrom(node)
  return { type: 'list', ordered: node.attrs['ordered'] === true, items: node.content.content.map(withinOne) }
}

/** The section's text that stands in the editor, under the text policy; an empty editor is a text without blocks. */
export function textFromEditor(doc: Node): SectionText {
  const only = doc.childCount === 1 ? doc.firstChild : null
  if (only?.type === paragraph && only.content.size === 0) return []
  return doc.content.content.map(blockFrom)
}
