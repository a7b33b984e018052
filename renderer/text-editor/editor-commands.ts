import { chainCommands, exitCode, toggleMark } from 'prosemirror-commands'
import type { Node } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, EditorState } from 'prosemirror-state'
import { textSchema } from './text-schema'

const { list, item, break: lineBreak } = textSchema.nodes
const { bold, italic } = textSchema.marks

export const toggleBold: Command = toggleMark(bold)
export const toggleItalic: Command = toggleMark(italic)

/** The list that the whole selection stands in, with its position. */
function listAround({ selection: { $from, to } }: EditorState): { node: Node; at: number } | null {
  const depth = 1
  const node = $from.depth >= depth ? $from.node(depth) : null
  return node?.type === list && to <= $from.end(depth) ? { node, at: $from.before(depth) } : null
}

/** Makes the chosen paragraphs a list, turns a list of the other kind into this one, or ends the list. */
export const toggleList =
  (ordered: boolean): Command =>
  (state, dispatch, view) => {
    const around = listAround(state)
    if (!around) return wrapInList(list, { ordered })(state, dispatch, view)
    if (around.node.attrs['ordered'] === ordered) return liftListItem(item)(state, dispatch, view)
    dispatch?.(state.tr.setNodeMarkup(around.at, null, { ordered }))
    return true
  }

export const insertBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(lineBreak.create(), true).scrollIntoView())
  return true
})

/** What the toolbar shows as pressed: the marks that typing would take, and the list the cursor stands in. */
export interface Pressed {
  bold: boolean
  italic: boolean
  bulleted: boolean
  numbered: boolean
}

export function pressedIn(state: EditorState): Pressed {
  const { $from, empty, from, to } = state.selection
  const marks = state.storedMarks ?? $from.marks()
  const isOn = (type: typeof bold): boolean =>
    empty ? type.isInSet(marks) !== undefined : state.doc.rangeHasMark(from, to, type)
  const around = listAround(state)
  const ordered = around?.node.attrs['ordered'] === true
  return { bold: isOn(bold), italic: isOn(italic), bulleted: around !== null && !ordered, numbered: around !== null && ordered }
}
