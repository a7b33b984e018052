import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { TextField } from '../fields/text-field'
import { moveKeys } from './move-keys'
import { RowActions } from './row-actions'
import type { TextRowPath } from './rows-edit'
import { useRows } from './use-rows'
import './rows.css'

interface Props {
  path: TextRowPath
  label: string
  hint: ReactNode
  /** One row, in lower case: `beslutssats`. */
  one: string
  most?: number
}

/** Rows of text that can be added, changed, moved and removed, by keys as well as by mouse. */
export function TextRows({ path, label, hint, one, most = 100 }: Props): ReactNode {
  const { rows, add, move, remove } = useRows(path, one)
  return (
    <div className="rows" role="group" aria-label={label} data-field={path}>
      <p className="field-hint">{hint}</p>
      {rows.length > 0 && (
        <ol>
          {rows.map(({ id }, index) => {
            const name = `${one} ${index + 1}`
            return (
              <li key={id} data-field={`${path}.${id}`} {...moveKeys((step) => move(id, name, step))}>
                <TextField path={`${path}.${id}.text`} label={`Rad ${index + 1}`} name={name} lines />
                <RowActions
                  of={`rad ${index + 1}`}
                  index={index}
                  count={rows.length}
                  onMove={(step) => move(id, name, step)}
                  onRemove={() => remove(id, name)}
                />
              </li>
            )
          })}
        </ol>
      )}
      <Button className="button" isDisabled={rows.length >= most} onPress={() => add({ id: crypto.randomUUID(), text: '' }, 'text')}>
        Lägg till {one}
      </Button>
    </div>
  )
}
