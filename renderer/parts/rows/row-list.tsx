import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { moveKeys } from './move-keys'
import { RowActions } from './row-actions'
import type { RowAt, RowPath } from './rows-edit'
import { useRows } from './use-rows'
import buttonStyles from '../styles/button.module.css'
import fieldStyles from '../fields/field.module.css'
import styles from './row-list.module.css'

interface Props<Path extends RowPath> {
  path: Path
  /** What a screen reader calls the list. */
  label?: string
  hint?: ReactNode
  /** One row, in lower case: `beslutssats`. */
  one: string
  most: number
  newRow: () => RowAt<Path>
  /** The field that is filled first in a new row. */
  first: (id: string) => FieldPath
  /** The row in undo, and in the names of its buttons: `beslutssats 2` and `rad 2`. */
  namesOf: (row: RowAt<Path>, index: number) => { name: string; of: string }
  /** Set apart from the next row, where a row has several fields. */
  apart?: boolean
  children: (row: RowAt<Path>, index: number) => ReactNode
}

/** Rows that can be added, changed, moved and removed, by keys as well as by mouse. */
export function RowList<Path extends RowPath>({
  path,
  label,
  hint,
  one,
  most,
  newRow,
  first,
  namesOf,
  apart,
  children
}: Props<Path>): ReactNode {
  const { rows, add, move, remove } = useRows(path, one)
  const isClosed = useIsClosed(path)
  const addNew = (): void => {
    const row = newRow()
    add(row, first(row.id))
  }
  return (
    <div className={styles.rows} role={label === undefined ? undefined : 'group'} aria-label={label} data-field={path}>
      {hint && <p className={fieldStyles.hint}>{hint}</p>}
      {rows.length > 0 && (
        <ol>
          {rows.map((row, index) => {
            const { name, of } = namesOf(row, index)
            return (
              <li
                key={row.id}
                className={apart ? styles.person : undefined}
                data-field={`${path}.${row.id}`}
                {...moveKeys((step) => move(row.id, name, step))}
              >
                {children(row, index)}
                {!isClosed && (
                  <RowActions
                    of={of}
                    index={index}
                    count={rows.length}
                    onMove={(step) => move(row.id, name, step)}
                    onRemove={() => remove(row.id, name)}
                  />
                )}
              </li>
            )
          })}
        </ol>
      )}
      {!isClosed && (
        <Button className={buttonStyles.button} isDisabled={rows.length >= most} onPress={addNew}>
          Lägg till {one}
        </Button>
      )}
    </div>
  )
}
