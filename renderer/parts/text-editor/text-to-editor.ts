import type { Node } from 'prosemirror-model'
import type { SectionText, TextBlock, TextInline } from '../../../shared/domain/section-text'
import { cleanInlines } from '../../../shared/domain/answers/clean-inlines'
import { textSchema } from './text-schema'

const { doc, paragraph, list, item, break: lineBreak } = textSchema.nodes
const { bold, italic } = textSchema.marks

function inlineNode(inline: TextInline): Node {
  if (inline.type === 'break') return lineBreak.create()
  const marks = [...(inline.bold ? [bold.create()] : []), ...(inline.italic ? [italic.create()] : [])]
  return textSchema.text(inline.text, marks)
}

const paragraphNode = (content: readonly TextInline[]): Node =>
  paragraph.create(null, cleanInlines(content).map(inlineNode))

function blockNodes(block: TextBlock): readonly Node[] {
  if (block.type === 'paragraph') return [paragraphNode(block.content)]
  const items = block.items.map((content) => item.create(null, paragraphNode(content)))
  return items.length === 0 ? [] : [list.create({ ordered: block.ordered }, items)]
}

/** The editor's document for a section's text; a text without blocks is an empty paragraph to write in. */
export function textToEditor(text: SectionText): Node {
  const blocks = text.flatMap(blockNodes)
  return doc.create(null, blocks.length === 0 ? paragraph.create() : blocks)
}
