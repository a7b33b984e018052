import type { Fragment, Node } from 'prosemirror-model'
import type { SectionText, TextBlock, TextInline } from '../../../shared/domain/section-text'
import { cleanInlines, span } from '../../../shared/domain/answers/clean-inlines'
import { textSchema } from './text-schema'

const { bold, italic } = textSchema.marks

const inlineFrom = (node: Node): TextInline =>
  node.isText
    ? span(node.text ?? '', bold.isInSet(node.marks) !== undefined, italic.isInSet(node.marks) !== undefined)
    : { type: 'break' }

const inlinesFrom = (content: Fragment): readonly TextInline[] => cleanInlines(content.content.map(inlineFrom))

function blockFrom(node: Node): TextBlock {
  if (node.type === textSchema.nodes.paragraph) return { type: 'paragraph', content: inlinesFrom(node.content) }
  const items = node.content.content.map((listItem) => inlinesFrom(listItem.firstChild?.content ?? listItem.content))
  return { type: 'list', ordered: node.attrs['ordered'] === true, items }
}

/** The section's text that stands in the editor, under the text policy; an empty editor is a text without blocks. */
export function textFromEditor(doc: Node): SectionText {
  const only = doc.childCount === 1 ? doc.firstChild : null
  if (only?.type === textSchema.nodes.paragraph && only.content.size === 0) return []
  return doc.content.content.map(blockFrom)
}
