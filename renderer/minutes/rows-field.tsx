import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { announce } from '../announce/announcer'
import { TextField } from '../fields/text-field'
import { useMatter } from '../matter/use-matter'
import { useNavigation } from '../way/navigation-context'
import { addRow, moveRow, removeRow, type RowList } from './rows-edit'

interface Props {
  list: RowList
  label: string
  hint: ReactNode
  /** One row, in lower case: `beslutssats`. */
  rowName: string
  addLabel: string
}

/** Rows of text that can be added, changed, moved and removed, by keys as well as by mouse. */
export function RowsField({ list, label, hint, rowName, addLabel }: Props): ReactNode {
  const { matter, change } = useMatter()
  const { focusField } = useNavigation()
  const rows = matter.minutes[list]
  const place = `minutes.${list}`
  const pathOf = (id: string): string => `${place}.${id}.text`

  const add = (): void => {
    const id = crypto.randomUUID()
    change({ label: `lägga till ${rowName}`, place: pathOf(id), edit: (now) => addRow(now, list, { id, text: '' }) })
    focusField(pathOf(id))
  }
  const remove = (id: string, index: number): void => {
    const next = rows[index + 1] ?? rows[index - 1]
    change({ label: `ta bort ${rowName} ${index + 1}`, place, edit: (now) => removeRow(now, list, id) })
    announce(`Rad ${index + 1} är borttagen. Det går att ångra.`)
    focusField(next ? pathOf(next.id) : place)
  }
  const move = (id: string, index: number, step: -1 | 1): void => {
    change({ label: `flytta ${rowName} ${index + 1}`, place, edit: (now) => moveRow(now, list, id, step) })
    announce(`Flyttad till plats ${index + 1 + step} av ${rows.length}.`)
  }

  return (
    <div className="rows" role="group" aria-label={label} data-field={place}>
      <p className="field-hint">{hint}</p>
      {rows.length > 0 && (
        <ol>
          {rows.map(({ id }, index) => (
            <li key={id}>
              <TextField path={pathOf(id)} label={`Rad ${index + 1}`} name={`${rowName} ${index + 1}`} lines />
              <div className="row-actions">
                <Button
                  className="button button-quiet"
                  aria-label={`Flytta upp rad ${index + 1}`}
                  isDisabled={index === 0}
                  onPress={() => move(id, index, -1)}
                >
                  Upp
                </Button>
                <Button
                  className="button button-quiet"
                  aria-label={`Flytta ned rad ${index + 1}`}
                  isDisabled={index === rows.length - 1}
                  onPress={() => move(id, index, 1)}
                >
                  Ned
                </Button>
                <Button className="button button-quiet" aria-label={`Ta bort rad ${index + 1}`} onPress={() => remove(id, index)}>
                  Ta bort
                </Button>
              </div>
            </li>
          ))}
        </ol>
      )}
      <Button className="button" onPress={add} isDisabled={rows.length >= 100}>
        {addLabel}
      </Button>
    </div>
  )
}
