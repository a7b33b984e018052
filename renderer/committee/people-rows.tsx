import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { TextField } from '../fields/text-field'
import { moveKeys } from '../rows/move-keys'
import { RowActions } from '../rows/row-actions'
import type { PersonRowPath, RowAt } from '../rows/rows-edit'
import { useRows } from '../rows/use-rows'
import '../rows/rows.css'

interface Props<Path extends PersonRowPath> {
  path: Path
  /** One of them, in lower case: `undertecknare`. */
  one: string
  fields: readonly { name: string & keyof RowAt<Path>; label: string; hint?: string }[]
  newRow: () => RowAt<Path>
  nameOf: (row: RowAt<Path>) => string
}

const most = 20

/** People of the committee in the order in which they stand on a paper, each with the same fields. */
export function PeopleRows<Path extends PersonRowPath>({ path, one, fields, newRow, nameOf }: Props<Path>): ReactNode {
  const { rows, add, move, remove } = useRows(path, one)
  const first = fields[0]?.name ?? ''
  return (
    <div className="rows" data-field={path}>
      {rows.length > 0 && (
        <ol>
          {rows.map((row, index) => {
            const name = nameOf(row).trim() || `${one} ${index + 1}`
            return (
              <li key={row.id} className="person" {...moveKeys((step) => move(row.id, name, step))} data-field={`${path}.${row.id}`}>
                <div className="fields">
                  {fields.map((field) => (
                    <TextField key={field.name} path={`${path}.${row.id}.${field.name}`} label={field.label} hint={field.hint} />
                  ))}
                </div>
                <RowActions
                  of={name}
                  index={index}
                  count={rows.length}
                  onMove={(step) => move(row.id, name, step)}
                  onRemove={() => remove(row.id, name)}
                />
              </li>
            )
          })}
        </ol>
      )}
      <Button className="button" isDisabled={rows.length >= most} onPress={() => add(newRow(), first)}>
        Lägg till {one}
      </Button>
    </div>
  )
}
