import type { EditorState, Transaction } from 'prosemirror-state'
import type { SectionText } from '../../../shared/domain/section-text'
import { textToEditor } from './text-to-editor'

/** Brings a text from outside (undo, another proposal) into the editor, changing only what differs so that the cursor stays. */
export function replaceText(state: EditorState, text: SectionText): Transaction | null {
  const next = textToEditor(text)
  const start = state.doc.content.findDiffStart(next.content)
  if (start === null) return null
  const end = state.doc.content.findDiffEnd(next.content)
  if (!end) return null
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  return state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap))
}
