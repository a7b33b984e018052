import { Slice } from 'prosemirror-model'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { SectionText } from '../../../shared/domain/section-text'
import { editorPlugins } from './editor-plugins'
import type { Limit } from './limit-passed'
import type { Pasted } from './pasted'
import { readPastedPlain } from './read-pasted-plain'
import { readPaste } from './read-paste'
import { textFromEditor } from './text-from-editor'
import { textToEditor } from './text-to-editor'

export interface EditorEvents {
  onText: (text: SectionText) => void
  onState: (state: EditorState) => void
  onPasted: (pasted: Pasted) => void
  onTooLong: (limit: Limit) => void
}

/** An editor in the given place; `attributes` name and describe it to those who cannot see it. */
export function createEditor(
  place: HTMLElement,
  text: SectionText,
  attributes: Record<string, string>,
  events: EditorEvents,
  isReading = false
): EditorView {
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc: textToEditor(text), plugins: editorPlugins(events.onTooLong) }),
    attributes,
    editable: () => !isReading,
    transformPastedHTML: (html) => readPaste(html, events.onPasted),
    clipboardTextParser: (pasted) => {
      const read = readPastedPlain(pasted)
      events.onPasted(read)
      return Slice.maxOpen(textToEditor(read.text).content)
    },
    clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, '\n\n'),
    dispatchTransaction: (transaction) => {
      const state = view.state.apply(transaction)
      view.updateState(state)
      events.onState(state)
      if (transaction.docChanged && transaction.getMeta('fromOutside') !== true)
        events.onText(textFromEditor(state.doc))
    }
  })
  return view
}
