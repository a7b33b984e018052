import { baseKeymap, chainCommands } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import { splitListItem } from 'prosemirror-schema-list'
import { Plugin } from 'prosemirror-state'
import { goToNextCell, tableEditing } from 'prosemirror-tables'
import { insertBreak, toggleBold, toggleItalic } from './editor-commands'
import { textSchema } from './text-schema'
import { toggleList } from './toggle-list'
import { enterInTable, leaveBelow, leaveTable } from './table-commands'
import { namelessColumns } from './nameless-columns'
import { limitPassed, type Limit } from './limit-passed'

const keys = keymap({
  'Mod-b': toggleBold,
  'Mod-B': toggleBold,
  'Mod-i': toggleItalic,
  'Mod-I': toggleItalic,
  'Mod-Shift-8': toggleList(false),
  'Mod-Shift-7': toggleList(true),
  Enter: chainCommands(enterInTable, splitListItem(textSchema.nodes.item)),
  'Shift-Enter': insertBreak,
  'Mod-Enter': chainCommands(leaveTable, insertBreak),
  Tab: goToNextCell(1),
  'Shift-Tab': goToNextCell(-1),
  ArrowDown: leaveBelow
})

/** Refuses what would make the text longer than it may be; what already stands is never touched. */
const limits = (onTooLong: (limit: Limit) => void): Plugin =>
  new Plugin({
    filterTransaction: (transaction, state) => {
      const longer = transaction.docChanged && transaction.doc.content.size > state.doc.content.size
      const limit = longer ? limitPassed(transaction.doc) : undefined
      if (limit !== undefined) onTooLong(limit)
      return limit === undefined
    }
  })

const isUndoKey = ({ ctrlKey, metaKey, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && ['z', 'y'].includes(key.toLowerCase())

/** Undoing belongs to the window, across everything; ProseMirror would swallow its keys, and the browser undo on its own. */
const noOwnUndo = new Plugin({
  props: {
    handleDOMEvents: {
      keydown: (_, event) => isUndoKey(event),
      beforeinput: (_, event) => {
        if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') event.preventDefault()
        return false
      }
    }
  }
})

export const editorPlugins = (onTooLong: (limit: Limit) => void): readonly Plugin[] => [
  keys,
  keymap(baseKeymap),
  limits(onTooLong),
  noOwnUndo,
  namelessColumns,
  tableEditing()
]
