import type { EditorState } from 'prosemirror-state'
import { listAround } from './toggle-list'
import { textSchema } from './text-schema'

const { bold, italic } = textSchema.marks

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
  return {
    bold: isOn(bold),
    italic: isOn(italic),
    bulleted: around !== null && !ordered,
    numbered: around !== null && ordered
  }
}
