import { Schema } from 'prosemirror-model'
import { tableNodes } from 'prosemirror-tables'

const { table, table_row, table_cell, table_header } = tableNodes({ cellContent: 'paragraph', cellAttributes: {} })

/** The editor's schema: the shape of `SectionText`, and nothing that it could not hold. */
export const textSchema = new Schema({
  nodes: {
    doc: { content: '(paragraph | list | table)+' },
    paragraph: { content: '(text | break)*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    list: {
      content: 'item+',
      attrs: { ordered: { default: false } },
      parseDOM: [
        { tag: 'ul', attrs: { ordered: false } },
        { tag: 'ol', attrs: { ordered: true } }
      ],
      toDOM: ({ attrs }) => [attrs['ordered'] === true ? 'ol' : 'ul', 0]
    },
    item: { content: 'paragraph', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    table,
    table_row,
    table_cell,
    table_header: { ...table_header, content: 'column', toDOM: () => ['th', { scope: 'col' }, 0] },
    column: {
      content: 'text*',
      marks: '',
      parseDOM: [{ tag: 'p[data-column]', priority: 60 }],
      toDOM: () => ['p', { 'data-column': '' }, 0]
    },
    break: { inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'], leafText: () => '\n' },
    text: {}
  },
  marks: {
    bold: { parseDOM: [{ tag: 'strong' }], toDOM: () => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'em' }], toDOM: () => ['em', 0] }
  }
})
