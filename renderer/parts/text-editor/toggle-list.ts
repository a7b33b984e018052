import type { Node } from 'prosemirror-model'
import type { Command, EditorState, Transaction } from 'prosemirror-state'
import { textSchema } from './text-schema'

const { list, item } = textSchema.nodes

/** The one list that the whole selection stands in, with its position. */
export function listAround({ selection: { $from, to } }: EditorState): { node: Node; at: number } | null {
  const node = $from.depth >= 1 ? $from.node(1) : null
  return node?.type === list && to <= $from.end(1) ? { node, at: $from.before(1) } : null
}

const positionOf = (doc: Node, index: number): number =>
  doc.content.content.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)

/** Each paragraph becomes an item on its own, so that the cursor is carried along, and neighbouring lists then join. */
function listed({ tr, selection: { $from, $to } }: EditorState, ordered: boolean): Transaction {
  const [first, last] = [$from.index(0), $to.index(0)]
  for (let index = first; index <= last; index += 1) {
    const at = positionOf(tr.doc, index)
    const range = tr.doc.resolve(at + 1).blockRange()
    if (tr.doc.child(index).type === list) tr.setNodeMarkup(at, null, { ordered })
    else if (range) tr.wrap(range, [{ type: list, attrs: { ordered } }, { type: item }])
  }
  for (let index = last; index > first; index -= 1) tr.join(positionOf(tr.doc, index))
  return tr.scrollIntoView()
}

/** The chosen items become paragraphs, the last one first, so that the places of the others stay. */
function unlisted({ tr, selection: { $from, $to } }: EditorState): Transaction {
  for (let index = $to.index(1); index >= $from.index(1); index -= 1) {
    const range = tr.doc.resolve($from.posAtIndex(index, 1) + 2).blockRange()
    if (range) tr.lift(range, 0)
  }
  return tr.scrollIntoView()
}

function toggled(state: EditorState, ordered: boolean): Transaction {
  const around = listAround(state)
  if (!around) return listed(state, ordered)
  return around.node.attrs['ordered'] === ordered
    ? unlisted(state)
    : state.tr.setNodeMarkup(around.at, null, { ordered })
}

/** Makes the chosen paragraphs a list, turns a list of the other kind into this one, or ends the list. */
export const toggleList =
  (ordered: boolean): Command =>
  (state, dispatch) => {
    dispatch?.(toggled(state, ordered))
    return true
  }
