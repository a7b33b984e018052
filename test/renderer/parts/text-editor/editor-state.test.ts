import { EditorState, TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import type { SectionText } from '../../../../shared/domain/section-text'
import { editorPlugins } from '../../../../renderer/parts/text-editor/editor-plugins'
import { pressedIn } from '../../../../renderer/parts/text-editor/pressed'
import { replaceText } from '../../../../renderer/parts/text-editor/replace-text'
import { textFromEditor } from '../../../../renderer/parts/text-editor/text-from-editor'
import { textSchema } from '../../../../renderer/parts/text-editor/text-schema'
import { textToEditor } from '../../../../renderer/parts/text-editor/text-to-editor'
import { toggleList } from '../../../../renderer/parts/text-editor/toggle-list'

const p = (text: string): SectionText[number] => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const list = (ordered: boolean, ...items: string[]): SectionText[number] => ({
  type: 'list',
  ordered,
  items: items.map((text) => [{ type: 'text' as const, text }])
})
const stateOf = (text: SectionText, onTooLong: () => void = () => undefined): EditorState =>
  EditorState.create({ doc: textToEditor(text), plugins: editorPlugins(onTooLong) })
const allOf = (state: EditorState): EditorState =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, state.doc.content.size - 1)))

test('chosen paragraphs become a list, the other kind of list, and paragraphs again', () => {
  let state = allOf(stateOf([p('ett'), p('två')]))
  const toggle = (ordered: boolean): SectionText => {
    toggleList(ordered)(state, (transaction) => (state = state.apply(transaction)))
    return textFromEditor(state.doc)
  }
  expect(toggle(false)).toEqual([list(false, 'ett', 'två')])
  expect(pressedIn(state)).toMatchObject({ bulleted: true, numbered: false })
  expect(toggle(true)).toEqual([list(true, 'ett', 'två')])
  expect(toggle(true)).toEqual([p('ett'), p('två')])
})

test('paragraphs and lists that are chosen together become one list', () => {
  let state = allOf(stateOf([p('ett'), list(false, 'två'), p('tre')]))
  toggleList(true)(state, (transaction) => (state = state.apply(transaction)))
  expect(textFromEditor(state.doc)).toEqual([list(true, 'ett', 'två', 'tre')])
})

test('a text that would be too long is refused and told, and what stands is untouched', () => {
  let refusals = 0
  const state = stateOf([p('kvar')], () => (refusals += 1))
  const next = state.apply(state.tr.insertText('x'.repeat(200_001), 1))
  expect(textFromEditor(next.doc)).toEqual([p('kvar')])
  expect(refusals).toBe(1)
})

test('a text that is too long already can be made shorter', () => {
  const state = stateOf([p('x'.repeat(200_100))])
  expect(state.apply(state.tr.delete(1, 51)).doc.content.size).toBe(state.doc.content.size - 50)
})

test('a text from outside changes only what differs, and the cursor stays', () => {
  const state = stateOf([p('ett'), p('två'), p('tre')])
  const atEnd = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)))
  const transaction = replaceText(atEnd, [p('ett'), list(false, 'a'), p('tre')])
  const next = atEnd.apply(transaction ?? atEnd.tr)
  expect(textFromEditor(next.doc)).toEqual([p('ett'), list(false, 'a'), p('tre')])
  expect(next.selection.head).toBe(next.doc.content.size - 1)
})

test('repeated letters do not confuse the exchange', () => {
  const state = stateOf([p('aaaa')])
  expect(textFromEditor(state.apply(replaceText(state, [p('aa')]) ?? state.tr).doc)).toEqual([p('aa')])
  expect(textFromEditor(state.apply(replaceText(state, [p('aaaaaa')]) ?? state.tr).doc)).toEqual([p('aaaaaa')])
  expect(replaceText(state, [p('aaaa')])).toBeNull()
})

test('the schema holds paragraphs, lists, tables, two marks and line breaks, and nothing else', () => {
  expect(Object.keys(textSchema.nodes).toSorted()).toEqual(
    'break column doc item list paragraph table table_cell table_header table_row text'.split(' ')
  )
  expect(Object.keys(textSchema.marks)).toEqual(['bold', 'italic'])
})
