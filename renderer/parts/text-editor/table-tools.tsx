import type { Command } from 'prosemirror-state'
import { Button, Group } from 'react-aria-components'
import { addColumn, addRow, insertTable, removeColumn, removeRow, removeTable, type TablePlace } from './table-commands'
import { ToolbarIcon } from './toolbar-icon'
import styles from './text-toolbar.module.css'

const insideTable: { words: string; command: Command }[] = [
  { words: 'Rad under', command: addRow },
  { words: 'Kolumn efter', command: addColumn },
  { words: 'Ta bort raden', command: removeRow },
  { words: 'Ta bort kolumnen', command: removeColumn },
  { words: 'Ta bort tabellen', command: removeTable }
]

/** What can be done to the table that the cursor stands in, or a table to begin with. */
export const TableTools = ({ place, run }: { place: TablePlace; run: (command: Command) => void }) => (
  <Group className={styles.tools} aria-label="Tabell">
    {place === 'outside' ? (
      <Button className={styles.tool} aria-label="Infoga tabell" onPress={() => run(insertTable)}>
        <ToolbarIcon name="table" />
        <span aria-hidden="true">Tabell</span>
      </Button>
    ) : (
      insideTable.map(({ words, command }) => (
        <Button
          key={words}
          className={styles.tool}
          isDisabled={command === removeRow && place === 'names'}
          onPress={() => run(command)}
        >
          {words}
        </Button>
      ))
    )}
  </Group>
)
