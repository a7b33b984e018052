import { TextSelection, type Command, type EditorState } from 'prosemirror-state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, goToNextCell, isInTable } from 'prosemirror-tables'
import { insertBreak } from './editor-commands'
import { textSchema } from './text-schema'
import { tableNode } from './text-to-editor'

const { paragraph } = textSchema.nodes

/** Where the cursor stands, as far as tables are concerned. */
export type TablePlace = 'outside' | 'names' | 'cells'

export function tablePlace(state: EditorState): TablePlace {
  if (!isInTable(state)) return 'outside'
  return state.selection.$from.index(1) === 0 ? 'names' : 'cells'
}

const empty = { header: ['', ''], rows: [[[], []]] }

/** A table below the block that the cursor stands in, or in place of an empty one, with somewhere to go on below it. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (tablePlace(state) !== 'outside' || $from.depth === 0) return false
  const block = $from.node(1)
  const from = block.type === paragraph && block.content.size === 0 ? $from.before(1) : $from.after(1)
  const isLast = $from.index(0) === state.doc.childCount - 1
  const transaction = state.tr.replaceWith(from, $from.after(1), [
    tableNode(empty),
    ...(isLast ? [paragraph.create()] : [])
  ])
  const inside = TextSelection.near(transaction.doc.resolve(from + 1))
  dispatch?.(transaction.setSelection(inside).scrollIntoView())
  return true
}

/** The whole table leaves; an empty line stays where nothing else would. */
export const removeTable: Command = (state, dispatch) => {
  if (tablePlace(state) === 'outside') return false
  const { $from } = state.selection
  const [from, to] = [$from.before(1), $from.after(1)]
  const transaction = state.tr.replaceWith(from, to, state.doc.childCount === 1 ? paragraph.create() : [])
  dispatch?.(transaction.setSelection(TextSelection.near(transaction.doc.resolve(from))).scrollIntoView())
  return true
}

/** The names of the columns stand as long as the table does. */
export const removeRow: Command = (state, dispatch) =>
  tablePlace(state) === 'cells' && state.selection.$from.node(1).childCount > 1 && deleteRow(state, dispatch)

/** A table without columns is none. */
export const removeColumn: Command = (state, dispatch) =>
  state.selection.$from.node(1).firstChild?.childCount === 1
    ? removeTable(state, dispatch)
    : deleteColumn(state, dispatch)

export const addRow: Command = addRowAfter
export const addColumn: Command = addColumnAfter

/** A new line in a cell; a name of a column has one line only. */
export const enterInTable: Command = (state, dispatch, view) => {
  const place = tablePlace(state)
  if (place === 'cells') return insertBreak(state, dispatch, view)
  return place === 'names' && (goToNextCell(1)(state, dispatch) || true)
}

/** Out of the table to the line below it, which is made where there is none. */
export const leaveTable: Command = (state, dispatch) => {
  if (tablePlace(state) === 'outside') return false
  const { $from } = state.selection
  const after = $from.after(1)
  const isLast = $from.index(0) === state.doc.childCount - 1
  const transaction = isLast ? state.tr.insert(after, paragraph.create()) : state.tr
  dispatch?.(transaction.setSelection(TextSelection.near(transaction.doc.resolve(after + 1))).scrollIntoView())
  return true
}

/** The arrow down leaves a table that ends the text, from its last row. */
export const leaveBelow: Command = (state, dispatch, view) => {
  const { $from } = state.selection
  const isAtEnd =
    tablePlace(state) !== 'outside' &&
    $from.index(0) === state.doc.childCount - 1 &&
    $from.index(1) === $from.node(1).childCount - 1
  return isAtEnd && view?.endOfTextblock('down') === true && leaveTable(state, dispatch)
}
