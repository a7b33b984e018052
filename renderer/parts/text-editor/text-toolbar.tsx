import type { Command } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { RefObject } from 'react'
import { Group, Separator, ToggleButton, Toolbar } from 'react-aria-components'
import { toggleBold, toggleItalic } from './editor-commands'
import type { Pressed } from './pressed'
import { toggleList } from './toggle-list'
import type { TablePlace } from './table-commands'
import { TableTools } from './table-tools'
import { ToolbarIcon } from './toolbar-icon'
import styles from './text-toolbar.module.css'

interface Tool {
  name: keyof Pressed
  label: string
  keys: string
  command: Command
}

const letters: Tool[] = [
  { name: 'bold', label: 'Fet', keys: 'Control+B', command: toggleBold },
  { name: 'italic', label: 'Kursiv', keys: 'Control+I', command: toggleItalic }
]
const lists: Tool[] = [
  { name: 'bulleted', label: 'Punktlista', keys: 'Control+Shift+8', command: toggleList(false) },
  { name: 'numbered', label: 'Numrerad lista', keys: 'Control+Shift+7', command: toggleList(true) }
]

interface Props {
  label: string
  pressed: Pressed
  table: TablePlace
  editor: RefObject<EditorView | null>
}

/** The editor's tools, each with its name; letters and lists with their keys and whether they are on. */
export function TextToolbar({ label, pressed, table, editor }: Props) {
  const run = (command: Command): void => {
    const view = editor.current
    if (!view) return
    command(view.state, view.dispatch, view)
    view.focus()
  }
  const tools = (group: readonly Tool[]) =>
    group.map(({ name, label: tool, keys, command }) => (
      <ToggleButton
        key={name}
        className={styles.tool}
        aria-label={tool}
        aria-keyshortcuts={keys}
        isSelected={pressed[name]}
        onChange={() => run(command)}
      >
        <ToolbarIcon name={name} />
        <span aria-hidden="true">{tool}</span>
      </ToggleButton>
    ))
  return (
    <Toolbar className={styles.toolbar} aria-label={`Verktyg för ${label}`}>
      <Group className={styles.tools} aria-label="Tecken">
        {tools(letters)}
      </Group>
      <Separator orientation="vertical" className={styles.separator} />
      <Group className={styles.tools} aria-label="Listor">
        {tools(lists)}
      </Group>
      <Separator orientation="vertical" className={styles.separator} />
      <TableTools place={table} run={run} />
    </Toolbar>
  )
}
