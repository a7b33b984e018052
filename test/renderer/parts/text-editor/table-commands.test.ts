import { EditorState, TextSelection, type Command } from 'prosemirror-state'
import { expect, test } from 'vitest'
import type { SectionText } from '../../../../shared/domain/section-text'
import { editorPlugins } from '../../../../renderer/parts/text-editor/editor-plugins'
import type { Limit } from '../../../../renderer/parts/text-editor/limit-passed'
import {
  addColumn,
  addRow,
  enterInTable,
  insertTable,
  leaveTable,
  removeColumn,
  removeRow,
  removeTable,
  tablePlace
} from '../../../../renderer/parts/text-editor/table-commands'
import { textFromEditor } from '../../../../renderer/parts/text-editor/text-from-editor'
import { textToEditor } from '../../../../renderer/parts/text-editor/text-to-editor'

const p = (text: string): SectionText[number] => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const cells = (...words: string[]) => words.map((text) => (text === '' ? [] : [{ type: 'text' as const, text }]))
const table = (header: string[], ...rows: string[][]): SectionText[number] => ({
  type: 'table',
  header,
  rows: rows.map((row) => cells(...row))
})

/** An editor with the cursor in the first of its words that match. */
function editorAt(text: SectionText, words: string, refused: Limit[] = []) {
  let state = EditorState.create({ doc: textToEditor(text), plugins: editorPlugins((limit) => refused.push(limit)) })
  state.doc.descendants((node, at) => {
    if (node.isTextblock && node.textContent === words)
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at + 1)))
  })
  return {
    run(command: Command): SectionText {
      command(state, (transaction) => (state = state.apply(transaction)))
      return textFromEditor(state.doc)
    },
    type(words: string): SectionText {
      state = state.apply(state.tr.insertText(words))
      return textFromEditor(state.doc)
    },
    place: () => tablePlace(state)
  }
}

const costs = table(['Post', 'Kronor'], ['Resor', '500'], ['Mat', '200'])

test('a table comes below the block one stands in, with a line to go on, and is written in at once', () => {
  const editor = editorAt([p('Före')], 'Före')
  expect(editor.run(insertTable)).toEqual([p('Före'), table(['', ''], ['', '']), { type: 'paragraph', content: [] }])
  expect(editor.place()).toBe('names')
  expect(editor.type('Post')[1]).toEqual(table(['Post', ''], ['', '']))
  expect(editor.run(insertTable)).toHaveLength(3)
})

test('rows and columns come and go, and the names of the columns stay', () => {
  const editor = editorAt([costs], 'Resor')
  expect(editor.run(addRow)).toEqual([table(['Post', 'Kronor'], ['Resor', '500'], ['', ''], ['Mat', '200'])])
  expect(editor.run(removeRow)).toEqual([table(['Post', 'Kronor'], ['', ''], ['Mat', '200'])])
  expect(editor.run(addColumn)).toEqual([table(['Post', '', 'Kronor'], ['', '', ''], ['Mat', '', '200'])])
  const names = editorAt([costs], 'Kronor')
  expect(names.run(removeRow)).toEqual([costs])
  expect(names.run(removeColumn)).toEqual([table(['Post'], ['Resor'], ['Mat'])])
  expect(names.run(removeColumn)).toEqual([])
})

test('Enter is a new line in a cell, and goes on to the next name in the first row', () => {
  const inCell = editorAt([costs], 'Resor')
  expect(inCell.run(enterInTable)[0]).toMatchObject({ rows: [[[{ type: 'break' }, { text: 'Resor' }], {}], {}] })
  const inName = editorAt([costs], 'Post')
  inName.run(enterInTable)
  expect(inName.type('Kostnad ')[0]).toMatchObject({ header: ['Post', expect.stringContaining('Kostnad')] })
})

test('a table is left for the line below it, and the whole of it can go', () => {
  const editor = editorAt([costs], 'Mat')
  editor.run(leaveTable)
  expect(editor.type('Efter')).toEqual([costs, p('Efter')])
  expect(editorAt([p('Före'), costs], 'Mat').run(removeTable)).toEqual([p('Före')])
  expect(editorAt([p('Före')], 'Före').run(removeTable)).toEqual([p('Före')])
})

test('a table that would be larger than a section holds is refused, and that is told', () => {
  const refused: Limit[] = []
  const wide = table(Array.from({ length: 10 }, (_, at) => `k${at}`))
  expect(editorAt([wide], 'k3', refused).run(addColumn)).toEqual([wide])
  expect(refused).toEqual(['table'])
})

test('a text with tables goes into the editor and out again as it was', () => {
  const text = [p('Före'), costs, p('Efter')]
  expect(textFromEditor(textToEditor(text))).toEqual(text)
})
