import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { textSchema } from './text-schema'

/** What names no column yet is a cell like others, and says so to someone who hears the table. */
export const namelessColumns = new Plugin({
  props: {
    decorations: ({ doc }) => {
      const found: Decoration[] = []
      doc.descendants((node, at, _parent, index) => {
        if (node.type === textSchema.nodes.table_header && node.textContent === '')
          found.push(
            Decoration.node(at, at + node.nodeSize, { role: 'cell', 'aria-label': `Kolumn ${index + 1}, utan namn` })
          )
        return !node.isTextblock
      })
      return DecorationSet.create(doc, found)
    }
  }
})
